package dev.tributary.merge.extraction;

/**
 * A text is not JSON of the extraction's schema. Its message is a stable code and, where there is
 * one, the place as a JSON pointer: {@code missing_property at /facts/0/quote}; never the content.
 */
public final class MalformedExtraction extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedExtraction(String code) {
    super(code);
  }

  MalformedExtraction(String code, String pointer) {
    super(code + " at " + (pointer.isEmpty() ? "/" : pointer));
  }

  /** The message, which an exception's type allows to be absent. */
  public String code() {
    return String.valueOf(getMessage());
  }
}
