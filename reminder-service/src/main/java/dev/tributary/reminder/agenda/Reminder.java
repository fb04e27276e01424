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
 */
public record Reminder(
    ReminderKey key, Promise promise, ReminderState state, @Nullable Instant firedAt) {
  private static final Set<Instant> NONE = Set.of();

  /** A reminder that was not known before. */
  public static Reminder first(ReminderKey key, Promise promise, LocalTime morning) {
    return new Reminder(key, promise, promise.state(NONE, morning), null);
  }

  /**
   * Hears what notes say now. Anything but a higher revision is old news and changes nothing.
   *
   * @param fired the occurrences that have fired so far
   */
  public Reminder hear(Promise newer, Set<Instant> fired, LocalTime morning) {
    return newer.revision() <= promise.revision()
        ? this
        : new Reminder(key, newer, newer.state(fired, morning), firedAt);
  }

  /** Decides whether it fires now. */
  public Ring ring(Instant now) {
    return switch (state) {
      case Scheduled scheduled when now.isBefore(scheduled.dueAt()) ->
          new Ring.Later(scheduled.dueAt());
      case Scheduled scheduled ->
          new Ring.Now(
              new Reminder(key, promise, new Fired(scheduled.dueAt()), now), scheduled.dueAt());
      case Undated undated -> new Ring.Never();
      case Fired fired -> new Ring.Never();
      case Expired expired -> new Ring.Never();
      case Closed closed -> new Ring.Never();
    };
  }
}
