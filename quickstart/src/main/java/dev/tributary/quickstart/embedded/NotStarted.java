package dev.tributary.quickstart.embedded;

import java.nio.file.Path;

/** The installation did not start, and none of its parts is left running; the message says why. */
public final class NotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotStarted(Path log, Throwable cause) {
    super(
        "Tributary did not start: %s\nThe log is in %s".formatted(rootOf(cause).getMessage(), log),
        cause);
  }

  static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
