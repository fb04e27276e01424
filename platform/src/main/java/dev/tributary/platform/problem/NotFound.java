package dev.tributary.platform.problem;

import org.jspecify.annotations.Nullable;

/** There is no such thing among the caller's own; whether somebody else has it is not told. */
public final class NotFound extends Problem {
  private static final long serialVersionUID = 1L;

  private final @Nullable String field;

  /**
   * @param what what was asked for, in the singular
   */
  public NotFound(String what) {
    super("you have no such " + what);
    this.field = null;
  }

  /**
   * @param field the field that names it, as the client wrote it
   * @param what what was named, in the singular
   */
  public NotFound(String field, String what) {
    super(field + " must name one of your " + what + "s: you have no such " + what);
    this.field = field;
  }

  /** The field that names it; null if the path does. */
  public @Nullable String field() {
    return field;
  }
}
