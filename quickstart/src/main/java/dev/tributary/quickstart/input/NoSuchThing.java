package dev.tributary.quickstart.input;

/** Nothing, or more than one thing, answers to what was typed. */
public final class NoSuchThing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  public NoSuchThing(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  /** What to do about it, as a sentence. */
  public String remedy() {
    return remedy;
  }
}
