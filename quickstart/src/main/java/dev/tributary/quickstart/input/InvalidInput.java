package dev.tributary.quickstart.input;

/** What was typed cannot be meant. Its message never quotes the text of a note. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  public InvalidInput(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  /** What to do about it, as a sentence. */
  public String remedy() {
    return remedy;
  }
}
