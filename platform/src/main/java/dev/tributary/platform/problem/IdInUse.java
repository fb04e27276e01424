package dev.tributary.platform.problem;

/** The id that the client has chosen stands for something else. Nothing was changed. */
public final class IdInUse extends Problem {
  private static final long serialVersionUID = 1L;

  /**
   * @param what what it stands for, in the singular
   */
  public IdInUse(String what) {
    super("this id is that of another " + what + " of yours: choose a new one");
  }
}
