package dev.tributary.reminder.scheduling;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.reminder.agenda.Promise;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.agenda.Ring;
import dev.tributary.reminder.agenda.SealedText;
import dev.tributary.schema.event.ReminderFired;
import dev.tributary.schema.event.Sealed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers an alarm: fires what is due, in one transaction with its event and the end of the alarm.
 * The reminder's row decides, not the alarm, which may be late, early or a second one.
 */
public final class FireReminder {
  private final RowLevelSession session;
  private final Reminders reminders;
  private final Outbox outbox;
  private final Clock clock;

  public FireReminder(RowLevelSession session, Reminders reminders, Outbox outbox, Clock clock) {
    this.session = session;
    this.reminders = reminders;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Fires the reminder as its user, if it is due. */
  public void fire(ReminderKey key, RingingAlarm alarm) {
    session.run(
        key.user(),
        () -> {
          // As exact as the database keeps it, so that row and event tell the same time.
          Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          Ring ring = reminders.lock(key).map(it -> it.ring(now)).orElseGet(Ring.Never::new);
          switch (ring) {
            case Ring.Now due -> {
              fire(due, now);
              alarm.stop();
            }
            case Ring.Later later -> alarm.againAt(later.dueAt());
            case Ring.Never never -> alarm.stop();
          }
        });
  }

  private void fire(Ring.Now due, Instant now) {
    Reminder fired = due.fired();
    reminders.update(fired);
    if (reminders.addFiring(fired.key(), due.occurrence(), now)) {
      outbox.add(event(fired, due.occurrence(), now));
    }
  }

  private static ReminderFired event(Reminder fired, Instant occurrence, Instant firedAt) {
    Promise promise = fired.promise();
    return new ReminderFired(
        fired.key().user(),
        promise.origin().profile(),
        fired.key().id(),
        occurrence,
        firedAt,
        sealed(promise.text()));
  }

  private static @Nullable Sealed sealed(@Nullable SealedText text) {
    return text == null ? null : new Sealed(text.keyVersion(), text.base64());
  }
}
