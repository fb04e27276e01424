package dev.tributary.merge.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Something that the author promised, must do or wants to be reminded of.
 *
 * @param quote verbatim passage of the note
 * @param due {@code 2026-03-06} or {@code 2026-03-30T09:00[:ss]}, local to the author; the first
 *     occurrence if it recurs
 * @param recurrence RFC 5545 RRULE value
 */
public record ExtractedReminder(
    String quote, String action, @Nullable String due, @Nullable String recurrence) {
  /** Without the words of the note: they must not reach a log. */
  @Override
  public String toString() {
    return "ExtractedReminder[" + due + ", " + recurrence + "]";
  }
}
