package dev.tributary.quickstart.client;

/** What is stored does not open under the caller's key: it was sealed otherwise, or changed. */
public final class NotOpened extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotOpened(String column, String row, Throwable cause) {
    super(column + " of " + row + " does not open under this user's key", cause);
  }
}
