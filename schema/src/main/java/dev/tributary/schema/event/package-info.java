/**
 * What travels through Kafka: topics, event records as versioned JSON, and the attributes beside
 * them.
 */
@NullMarked
package dev.tributary.schema.event;

import org.jspecify.annotations.NullMarked;
