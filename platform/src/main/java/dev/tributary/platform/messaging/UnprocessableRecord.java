package dev.tributary.platform.messaging;

/**
 * A record that no number of tries would process: it goes to its topic's dead letters at once. The
 * message names field and cause, never content.
 */
public final class UnprocessableRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnprocessableRecord(String message) {
    super(message);
  }

  public UnprocessableRecord(String message, Throwable cause) {
    super(message, cause);
  }
}
