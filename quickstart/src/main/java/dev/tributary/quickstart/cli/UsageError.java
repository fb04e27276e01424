package dev.tributary.quickstart.cli;

/** The command line lacks something that its parser cannot know of. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  UsageError(String message) {
    this(message, "");
  }

  UsageError(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do about it; empty where the message says it. */
  String remedy() {
    return remedy;
  }
}
