package dev.tributary.quickstart.cli;

import java.nio.file.Path;

/** There is no installation to speak to. */
final class NotRunning extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotRunning(Path data) {
    super("Tributary is not running with the data in " + data + ".");
  }
}
