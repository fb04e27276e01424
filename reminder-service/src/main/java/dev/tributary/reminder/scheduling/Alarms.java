package dev.tributary.reminder.scheduling;

import dev.tributary.reminder.agenda.ReminderKey;
import java.time.Instant;

/**
 * The alarms of reminders, at most one each. Call within the session that has locked the reminder.
 *
 * <p>An alarm that is ringing at this moment is left alone: whoever it rang for waits for the lock,
 * then goes by the reminder as it is.
 */
public interface Alarms {
  /** Sets the alarm, or moves it. */
  void set(ReminderKey key, Instant dueAt);

  /** Takes it away if there is one. */
  void cancel(ReminderKey key);
}
