package dev.tributary.quickstart.cli;

/** What the process returns; 130 after an interrupt comes from the JVM itself. */
final class ExitCode {
  static final int OK = 0;

  /** It did not work out, or not for all notes. */
  static final int FAILED = 1;

  /** The command line, or a file that it names, has to be corrected. */
  static final int USAGE = 2;

  static final int NOT_FOUND = 3;

  /** By the server: no or a bad token, somebody else was faster, or too many requests. */
  static final int REFUSED = 4;

  static final int NOT_RUNNING = 5;

  private ExitCode() {}
}
