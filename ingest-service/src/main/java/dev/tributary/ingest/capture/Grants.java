package dev.tributary.ingest.capture;

/** What the database lets capture see. */
public interface Grants {
  /**
   * Makes sure that every row will be seen: row security without a policy for capture would not be
   * an error but an empty table.
   *
   * @throws CaptureFailed with what is missing
   */
  void verify();
}
