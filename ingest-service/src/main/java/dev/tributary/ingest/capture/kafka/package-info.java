/** Writes to Kafka, and makes the topics. */
@NullMarked
package dev.tributary.ingest.capture.kafka;

import org.jspecify.annotations.NullMarked;
