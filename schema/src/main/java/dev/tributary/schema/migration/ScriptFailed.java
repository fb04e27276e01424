package dev.tributary.schema.migration;

import org.jspecify.annotations.Nullable;

/** A script did not run to its end, and nothing of it was kept. Scripts before it were. */
public final class ScriptFailed extends SchemaProblem {
  private static final long serialVersionUID = 1L;

  ScriptFailed(String script, Throwable cause) {
    super(
        script + " failed and changed nothing: " + ServerMessage.of(cause),
        "Mend what PostgreSQL complains of, then run it again: it goes on from here.",
        cause);
  }

  private ScriptFailed(String message, String remedy, @Nullable Throwable cause) {
    super(message, remedy, cause);
  }

  static ScriptFailed overtaken(String script) {
    return new ScriptFailed(
        script + " changed nothing: somebody else has undone it meanwhile",
        "Ask for the status, then decide what is left to do.",
        null);
  }
}
