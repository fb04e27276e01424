package dev.tributary.quickstart.lines;

/** A file that a user named cannot be used. Its message says where and what to correct. */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableFile(String message) {
    super(message);
  }

  /** About a file as a whole. */
  public static UnreadableFile of(String file, String problem) {
    return new UnreadableFile(file + ": " + problem);
  }

  /** About one line, counted from 1. */
  static UnreadableFile of(String file, int line, String problem) {
    return new UnreadableFile(file + ", line " + line + ": " + problem);
  }
}
