package dev.tributary.ingest.capture.jdbc;

/**
 * What a new slot tells of its beginning.
 *
 * @param name by which another transaction sees exactly what was committed before it
 */
record ExportedSnapshot(String name, long lsn) {
  /** Reads PostgreSQL's notation: the two halves in hexadecimal, {@code 16/B374D848}. */
  static long lsn(String text) {
    int slash = text.indexOf('/');
    long high = Long.parseLong(text.substring(0, slash), 16);
    long low = Long.parseLong(text.substring(slash + 1), 16);
    return high << 32 | low;
  }
}
