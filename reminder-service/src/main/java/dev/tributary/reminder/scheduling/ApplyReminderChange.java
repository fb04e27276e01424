package dev.tributary.reminder.scheduling;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.tasks.WakeUp;
import dev.tributary.reminder.agenda.Promise;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.agenda.ReminderState;
import dev.tributary.reminder.agenda.ReminderState.Closed;
import dev.tributary.reminder.agenda.ReminderState.Expired;
import dev.tributary.reminder.agenda.ReminderState.Fired;
import dev.tributary.reminder.agenda.ReminderState.Scheduled;
import dev.tributary.reminder.agenda.ReminderState.Undated;
import java.time.Clock;
import java.time.LocalTime;

/**
 * Takes over what notes say of a reminder, and sets its alarm by it, in one transaction. Only a
 * higher revision counts, so it may be told in any order and any number of times.
 */
public final class ApplyReminderChange {
  private final RowLevelSession session;
  private final Reminders reminders;
  private final Alarms alarms;
  private final WakeUp wakeUp;
  private final Clock clock;
  private final LocalTime morning;

  /**
   * @param morning the hour at which a reminder fires that names a day only
   */
  public ApplyReminderChange(
      RowLevelSession session,
      Reminders reminders,
      Alarms alarms,
      WakeUp wakeUp,
      Clock clock,
      LocalTime morning) {
    this.session = session;
    this.reminders = reminders;
    this.alarms = alarms;
    this.wakeUp = wakeUp;
    this.clock = clock;
    this.morning = morning;
  }

  /** Applies it as the reminder's user. */
  public void apply(ReminderKey key, Promise promise) {
    session.run(
        key.user(),
        () -> {
          Reminder unheard = Reminder.first(key, promise, morning);
          if (reminders.add(unheard)) {
            follow(unheard);
          } else {
            hear(key, promise);
          }
        });
  }

  private void hear(ReminderKey key, Promise promise) {
    Reminder known = reminders.lock(key).orElseThrow();
    Reminder next = known.hear(promise, reminders.fired(key), morning);
    if (next != known) {
      reminders.update(next);
      follow(next);
    }
  }

  private void follow(Reminder reminder) {
    switch (reminder.state()) {
      case Scheduled scheduled -> schedule(reminder.key(), scheduled);
      case Undated undated -> alarms.cancel(reminder.key());
      case Fired fired -> alarms.cancel(reminder.key());
      case Expired expired -> alarms.cancel(reminder.key());
      case Closed closed -> alarms.cancel(reminder.key());
    }
  }

  private void schedule(ReminderKey key, ReminderState.Scheduled scheduled) {
    alarms.set(key, scheduled.dueAt());
    if (!scheduled.dueAt().isAfter(clock.instant())) {
      wakeUp.afterCommit();
    }
  }
}
