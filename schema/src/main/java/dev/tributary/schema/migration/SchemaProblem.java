package dev.tributary.schema.migration;

import org.jspecify.annotations.Nullable;

/** Why migrations cannot be run on a database: its message says what is wrong. */
public abstract sealed class SchemaProblem extends RuntimeException
    permits CannotConnect,
        ServerTooOld,
        HeldBackByRowSecurity,
        NotOurSchema,
        NewerSchema,
        ScriptFailed {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  SchemaProblem(String message, String remedy, @Nullable Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** What to do about it, in one line. */
  public String remedy() {
    return remedy;
  }
}
