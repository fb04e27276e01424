package dev.tributary.reminder.agenda;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What notes say of a reminder.
 *
 * @param revision counts what they have said so far, from 1
 * @param text null once withdrawn
 */
public record Promise(
    int revision, Said said, Origin origin, Timing timing, @Nullable SealedText text) {
  public Promise {
    if ((said == Said.WITHDRAWN) != (text == null)) {
      throw new IllegalArgumentException("a promise has a text exactly while it is not withdrawn");
    }
  }

  /**
   * What becomes of it, given the occurrences that have fired. Nothing else is asked, not even the
   * state before: so it does not matter in which order notes were heard of.
   */
  ReminderState state(Set<Instant> fired, LocalTime morning) {
    DueTime due = timing.due();
    if (!said.isOpen()) {
      return new ReminderState.Closed();
    }
    if (due == null) {
      return new ReminderState.Undated();
    }
    Instant dueAt = due.instant(timing.zone(), morning);
    if (fired.stream().anyMatch(it -> due.isOccurrence(it, timing.zone(), morning))) {
      return new ReminderState.Fired(dueAt);
    }
    return dueAt.isBefore(origin.storedAt())
        ? new ReminderState.Expired(dueAt)
        : new ReminderState.Scheduled(dueAt);
  }
}
