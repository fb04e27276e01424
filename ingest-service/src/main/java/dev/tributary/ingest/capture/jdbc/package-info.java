/** Looks after the replication slot, and reads what was there before it. */
@NullMarked
package dev.tributary.ingest.capture.jdbc;

import org.jspecify.annotations.NullMarked;
