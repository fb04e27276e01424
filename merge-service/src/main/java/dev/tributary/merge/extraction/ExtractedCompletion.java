package dev.tributary.merge.extraction;

import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Something reported as done, called off or moved.
 *
 * @param quote verbatim passage of the note
 * @param due {@code 2026-03-06} or {@code 2026-03-30T09:00[:ss]}, local to the author: when it had
 *     been due, if the note names it
 */
public record ExtractedCompletion(
    String quote, String action, CompletionOutcome outcome, Scope scope, @Nullable String due) {
  /** Without the words of the note: they must not reach a log. */
  @Override
  public String toString() {
    return "ExtractedCompletion[" + outcome + ", " + scope + ", " + due + "]";
  }
}
