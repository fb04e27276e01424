package dev.tributary.ingest.capture;

/**
 * The database that is captured, and by whom.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/database}, directly and not behind a pooler
 * @param username a role that has REPLICATION and sees all rows of the captured tables
 * @param slot the replication slot; whoever reads it is the only one
 */
public record CaptureSource(String jdbcUrl, String username, String password, String slot) {
  /** Named by the migration that made it. */
  public static final String PUBLICATION = "tributary";

  /** The slot that is there while what came before the first start is being read. */
  public String snapshotSlot() {
    return slot + "_snapshot";
  }

  @Override
  public String toString() {
    return "CaptureSource[jdbcUrl=%s, username=%s, slot=%s]".formatted(jdbcUrl, username, slot);
  }
}
