package dev.tributary.reminder.scheduling;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Takes the user's own word that something is done, whatever notes say, now or later. */
public final class FinishReminder {
  private final RowLevelSession session;
  private final Reminders reminders;
  private final Alarms alarms;
  private final Clock clock;

  public FinishReminder(RowLevelSession session, Reminders reminders, Alarms alarms, Clock clock) {
    this.session = session;
    this.reminders = reminders;
    this.alarms = alarms;
    this.clock = clock;
  }

  /**
   * Closes the reminder and takes its alarm away; once more changes nothing.
   *
   * @throws NotFound if the user has no such reminder
   */
  public Reminder finish(ReminderKey key) {
    // As exact as the database keeps it, so that the answer is the same each time.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return session.as(
        key.user(),
        () -> {
          Reminder known = reminders.lock(key).orElseThrow(() -> new NotFound("reminder"));
          Reminder done = known.done(now);
          if (done != known) {
            reminders.update(done);
            alarms.cancel(key);
          }
          return done;
        });
  }
}
