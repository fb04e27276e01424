package dev.tributary.ingest.capture;

import java.time.Instant;

/**
 * Where in the database's log a change stands.
 *
 * @param lsn bytes since the beginning of the log; for a row that was there before the log was
 *     followed, where following it begins
 * @param committedAt when it was committed; for such a row, when it says that it was stored
 */
public record Position(long lsn, Instant committedAt) {}
