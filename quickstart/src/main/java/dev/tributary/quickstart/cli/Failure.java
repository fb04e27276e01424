package dev.tributary.quickstart.cli;

import java.nio.file.Path;

/** A command failed for a reason that is not its user's; the log has the whole story. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String problem, Path log) {
    super(problem + "\nThe log is in " + log);
  }
}
