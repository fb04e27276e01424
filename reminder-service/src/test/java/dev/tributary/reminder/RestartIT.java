package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RestartIT {
  private static final Publisher publisher = new Publisher();

  @AfterAll
  static void close() {
    publisher.close();
  }

  @Test
  void what_fell_due_while_no_service_ran_fires_after_the_start_and_once() {
    Subject subject = Subject.ofSomebody();
    Instant dueAt = fallDueWithoutService(subject);

    try (var _ = RunningService.start()) {
      EveryDueReminderFires.judge(subject.user(), Map.of(subject.id(), dueAt));
      Database.awaitState(subject, "fired");
    }

    assertThat(Database.announcements(subject.user())).hasSize(1);
    assertThat(Database.hasAlarm(subject)).isFalse();
  }

  @Test
  void what_a_service_held_that_was_killed_is_fired_by_another() {
    Subject subject = Subject.ofSomebody();
    Instant dueAt = fallDueWithoutService(subject);
    Database.leaveRinging(subject);

    try (var _ = RunningService.start()) {
      EveryDueReminderFires.judge(subject.user(), Map.of(subject.id(), dueAt));
      Database.awaitState(subject, "fired");
    }

    assertThat(Database.announcements(subject.user())).hasSize(1);
    assertThat(Database.hasAlarm(subject)).isFalse();
  }

  private static Instant fallDueWithoutService(Subject subject) {
    try (var _ = RunningService.start()) {
      publisher.publish(subject.requested(1, Subject.in(Duration.ofDays(1))));
      Database.awaitState(subject, "scheduled");
    }
    return Database.makeDue(subject);
  }
}
