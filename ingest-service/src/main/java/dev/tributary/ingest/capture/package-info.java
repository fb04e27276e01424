/**
 * Carries what was committed to Kafka: rows that were there before the first start are read once,
 * everything after them comes from the database's log.
 */
@NullMarked
package dev.tributary.ingest.capture;

import org.jspecify.annotations.NullMarked;
