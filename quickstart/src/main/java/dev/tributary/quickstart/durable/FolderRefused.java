package dev.tributary.quickstart.durable;

/** A folder cannot be used; the message says why. Nothing in it was changed. */
public final class FolderRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  FolderRefused(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do about it, in one line. */
  public String remedy() {
    return remedy;
  }
}
