package dev.tributary.platform.messaging;

/**
 * What a record points to is not in the database. Logical decoding publishes at commit, which can
 * be a moment before a reader sees the row: tried again for some seconds, then a dead letter.
 */
public final class NotYetVisible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotYetVisible(String message) {
    super(message);
  }
}
