package dev.tributary.schema.event;

/**
 * A record that is no event: the message names the field and what was expected of it, never what
 * stood there.
 */
public final class UnreadableEvent extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableEvent(String field, String expectation) {
    super("field " + field + ": " + expectation);
  }
}
