/** Follows the database's log with Debezium's engine, and runs capture with the service. */
@NullMarked
package dev.tributary.ingest.capture.debezium;

import org.jspecify.annotations.NullMarked;
