package dev.tributary.merge.extraction;

import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A statement about the person.
 *
 * @param quote verbatim passage of the note
 * @param previousValue the value that is replaced or contradicted, if the note names it
 * @param since {@code 2026}, {@code 2026-03} or {@code 2026-03-06}: from when, with ended until
 *     when, it is so
 */
public record ExtractedFact(
    String quote,
    Predicate predicate,
    String value,
    Stance stance,
    Certainty certainty,
    @Nullable String previousValue,
    @Nullable String since) {
  /** Without the words of the note: they must not reach a log. */
  @Override
  public String toString() {
    return "ExtractedFact[" + predicate + ", " + stance + ", " + certainty + "]";
  }
}
