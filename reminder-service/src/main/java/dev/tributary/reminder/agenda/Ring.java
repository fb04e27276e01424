package dev.tributary.reminder.agenda;

import java.time.Instant;

/** What is to be done when a reminder's alarm rings. */
public sealed interface Ring {
  /**
   * It fires.
   *
   * @param occurrence the instant that it was due
   */
  record Now(Reminder fired, Instant occurrence) implements Ring {}

  /** It was moved: not before then. */
  record Later(Instant dueAt) implements Ring {}

  /** There is nothing to remind of, or no longer. */
  record Never() implements Ring {}
}
