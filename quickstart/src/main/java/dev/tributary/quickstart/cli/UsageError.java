package dev.tributary.quickstart.cli;

/** The command line lacks something that its parser cannot know of. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
