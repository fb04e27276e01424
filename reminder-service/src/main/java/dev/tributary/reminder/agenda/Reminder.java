package dev.tributary.reminder.agenda;

import dev.tributary.reminder.agenda.ReminderState.Closed;
import dev.tributary.reminder.agenda.ReminderState.Expired;
import dev.tributary.reminder.agenda.ReminderState.Fired;
import dev.tributary.reminder.agenda.ReminderState.Scheduled;
import dev.tributary.reminder.agenda.ReminderState.Undated;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reminder: what notes say, and what became of it.
 *
 * @param firedAt when it last fired, or null
 * @param doneAt when its user called it done, or null; it is closed from then on
 */
public record Reminder(
    ReminderKey key,
    Promise promise,
    ReminderState state,
    @Nullable Instant firedAt,
    @Nullable Instant doneAt) {
  private static final Set<Instant> NONE = Set.of();

  /** A reminder that was not known before. */
  public static Reminder first(ReminderKey key, Promise promise, LocalTime morning) {
    return new Reminder(key, promise, promise.state(NONE, morning), null, null);
  }

  /**
   * Hears what notes say now. Anything but a higher revision is old news and changes nothing.
   *
   * @param fired the occurrences that have fired so far
   */
  public Reminder hear(Promise newer, Set<Instant> fired, LocalTime morning) {
    if (newer.revision() <= promise.revision()) {
      return this;
    }
    ReminderState next = doneAt == null ? newer.state(fired, morning) : new Closed();
    return new Reminder(key, newer, next, firedAt, doneAt);
  }

  /** Takes the user's word for it, which no note takes back. */
  public Reminder done(Instant now) {
    return doneAt == null ? new Reminder(key, promise, new Closed(), firedAt, now) : this;
  }

  /** Decides whether it fires now. */
  public Ring ring(Instant now) {
    return switch (state) {
      case Scheduled scheduled when now.isBefore(scheduled.dueAt()) ->
          new Ring.Later(scheduled.dueAt());
      case Scheduled scheduled ->
          new Ring.Now(
              new Reminder(key, promise, new Fired(scheduled.dueAt()), now, doneAt),
              scheduled.dueAt());
      case Undated undated -> new Ring.Never();
      case Fired fired -> new Ring.Never();
      case Expired expired -> new Ring.Never();
      case Closed closed -> new Ring.Never();
    };
  }
}
