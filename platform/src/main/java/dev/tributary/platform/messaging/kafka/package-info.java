/** Defaults of every consumer. */
@NullMarked
package dev.tributary.platform.messaging.kafka;

import org.jspecify.annotations.NullMarked;
