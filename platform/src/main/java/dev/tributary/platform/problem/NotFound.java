package dev.tributary.platform.problem;

/** There is no such thing among the caller's own; whether somebody else has it is not told. */
public final class NotFound extends Problem {
  private static final long serialVersionUID = 1L;

  /**
   * @param what what was asked for, in the singular
   */
  public NotFound(String what) {
    super("you have no such " + what);
  }
}
