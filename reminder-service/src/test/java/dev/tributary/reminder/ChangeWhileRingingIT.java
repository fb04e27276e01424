package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.tasks.WakeUp;
import dev.tributary.reminder.agenda.DueTime;
import dev.tributary.reminder.agenda.Origin;
import dev.tributary.reminder.agenda.Promise;
import dev.tributary.reminder.agenda.Said;
import dev.tributary.reminder.agenda.SealedText;
import dev.tributary.reminder.agenda.Timing;
import dev.tributary.reminder.scheduling.Alarms;
import dev.tributary.reminder.scheduling.ApplyReminderChange;
import dev.tributary.reminder.scheduling.Reminders;
import dev.tributary.schema.event.ReminderFired;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A change holds the reminder's lock while its alarm is already in the hands of a worker. */
class ChangeWhileRingingIT {
  private static final Publisher publisher = new Publisher();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
    publisher.close();
  }

  @Test
  void one_that_is_called_off_does_not_fire() {
    Subject subject = scheduled();

    applyWhileRinging(subject, promise(subject, Said.CANCELLED, subject.storedAt()));

    Database.eventually().until(() -> !Database.hasAlarm(subject));
    assertThat(Database.state(subject)).isEqualTo("closed");
    assertThat(Database.announcements(subject.user())).isEmpty();
  }

  @Test
  void one_that_is_moved_fires_at_its_new_time_only() {
    Subject subject = scheduled();
    Instant newTime = Subject.in(Duration.ofSeconds(3));

    applyWhileRinging(subject, promise(subject, Said.MOVED, newTime));

    EveryDueReminderFires.judge(subject.user(), Map.of(subject.id(), newTime));
    assertThat(Database.announcements(subject.user()))
        .extracting(ReminderFired::occurrenceAt)
        .containsExactly(newTime);
    assertThat(Database.inconsistencies(subject.user())).isEmpty();
  }

  private static Subject scheduled() {
    Subject subject = Subject.ofSomebody();
    publisher.publish(subject.requested(1, Subject.in(Duration.ofDays(1))));
    Database.awaitState(subject, "scheduled");
    return subject;
  }

  private static Promise promise(Subject subject, Said said, Instant dueAt) {
    LocalDateTime due = LocalDateTime.ofInstant(dueAt, ZoneOffset.UTC);
    return new Promise(
        2,
        said,
        new Origin(subject.profile(), subject.note(), null, subject.storedAt()),
        new Timing(new DueTime(due.toLocalDate(), due.toLocalTime()), ZoneOffset.UTC, null),
        new SealedText(1, "A".repeat(40)));
  }

  private static void applyWhileRinging(Subject subject, Promise promise) {
    new ApplyReminderChange(
            service.part(RowLevelSession.class),
            new LockedUntilRinging(service.part(Reminders.class), subject),
            service.part(Alarms.class),
            service.part(WakeUp.class),
            Surroundings.CLOCK,
            LocalTime.of(9, 0))
        .apply(subject.key(), promise);
  }
}
