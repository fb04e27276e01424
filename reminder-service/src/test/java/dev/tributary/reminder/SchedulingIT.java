package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.ReminderFired;
import dev.tributary.schema.id.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchedulingIT {
  private static final Duration LATER = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofSeconds(1);

  private static final Publisher publisher = new Publisher();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    // The first record waits for the consumer to join its group.
    Subject first = Subject.ofSomebody();
    publisher.publish(first.requested(1, null));
    Database.awaitState(first, "undated");
  }

  @AfterAll
  static void stop() {
    service.close();
    publisher.close();
  }

  @Test
  void a_due_reminder_fires_once_and_tells_of_it() {
    Subject subject = Subject.ofSomebody();
    Instant dueAt = Subject.in(SOON);

    publisher.publish(subject.requested(1, dueAt));

    Database.awaitState(subject, "fired");
    assertThat(Database.announcements(subject.user()))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.reminderId()).isEqualTo(subject.id());
          assertThat(it.profileId()).isEqualTo(subject.profile());
          assertThat(it.occurrenceAt()).isEqualTo(dueAt);
          assertThat(it.firedAt()).isAfterOrEqualTo(dueAt);
          assertThat(it.body()).isNotNull();
        });
    assertThat(Database.hasAlarm(subject)).isFalse();
  }

  @Test
  void what_was_said_is_applied_by_revision_in_whatever_order_it_comes() {
    Subject subject = Subject.ofSomebody();
    Instant moved = Subject.in(LATER).plusSeconds(3_600);
    List<ReminderChanged> twice = new ArrayList<>();
    for (int time = 0; time < 2; time++) {
      twice.add(subject.requested(1, Subject.in(LATER)));
      twice.add(subject.said("moved", 2, moved));
      twice.add(subject.said("completed", 3, moved));
      twice.add(subject.said("requested", 4, moved));
    }
    Collections.shuffle(twice, new Random(7));
    Subject behind = Subject.of(subject.user(), subject.profile());

    publisher.publish(twice);
    publisher.publish(behind.requested(1, null));

    Database.awaitState(behind, "undated");
    assertThat(Database.revision(subject)).isEqualTo(4);
    assertThat(Database.state(subject)).isEqualTo("scheduled");
    assertThat(Database.inconsistencies(subject.user())).isEmpty();
  }

  @Test
  void one_that_had_been_due_before_its_note_was_stored_is_expired_and_never_fires() {
    Subject subject = Subject.ofSomebody();

    publisher.publish(subject.requested(1, subject.storedAt().minusSeconds(60)));

    Database.awaitState(subject, "expired");
    assertThat(Database.hasAlarm(subject)).isFalse();
    assertThat(Database.announcements(subject.user())).isEmpty();
  }

  @Test
  void one_that_fell_due_on_the_way_here_fires_late_and_is_not_lost() {
    Subject subject = Subject.ofSomebody();

    publisher.publish(subject.requested(1, subject.storedAt()));

    Database.awaitState(subject, "fired");
    assertThat(Database.announcements(subject.user())).hasSize(1);
  }

  @Test
  void one_that_is_done_before_it_is_due_does_not_fire() {
    Subject subject = Subject.ofSomebody();
    Subject alarmOfTheSameTime = Subject.of(subject.user(), subject.profile());
    Instant dueAt = Subject.in(Duration.ofSeconds(3));

    publisher.publish(
        subject.requested(1, dueAt),
        subject.said("completed", 2, dueAt),
        alarmOfTheSameTime.requested(1, dueAt));

    Database.awaitState(alarmOfTheSameTime, "fired");
    assertThat(Database.state(subject)).isEqualTo("closed");
    assertThat(Database.hasAlarm(subject)).isFalse();
    assertThat(Database.announcements(subject.user()))
        .extracting(ReminderFired::reminderId)
        .containsExactly(alarmOfTheSameTime.id());
  }

  @Test
  void one_that_is_moved_fires_at_its_new_time_only() {
    Subject subject = Subject.ofSomebody();
    Instant newTime = Subject.in(SOON);

    publisher.publish(subject.requested(1, Subject.in(LATER)), subject.said("moved", 2, newTime));

    EveryDueReminderFires.judge(subject.user(), Map.of(subject.id(), newTime));
    assertThat(Database.announcements(subject.user())).hasSize(1);
    assertThat(Database.hasAlarm(subject)).isFalse();
  }

  @Test
  void what_has_fired_does_not_fire_again_when_it_is_asked_for_again() {
    Subject subject = Subject.ofSomebody();
    Instant dueAt = Subject.in(SOON);
    publisher.publish(subject.requested(1, dueAt));
    Database.awaitState(subject, "fired");

    publisher.publish(
        subject.said("completed", 2, dueAt),
        subject.requested(3, dueAt),
        subject.requested(1, dueAt));

    Database.awaitRevision(subject, 3);
    assertThat(Database.state(subject)).isEqualTo("fired");
    assertThat(Database.hasAlarm(subject)).isFalse();
    assertThat(Database.announcements(subject.user())).hasSize(1);
  }

  @Test
  void one_whose_note_was_withdrawn_keeps_no_text_and_comes_back_with_it() {
    Subject subject = Subject.ofSomebody();
    Instant dueAt = Subject.in(LATER);

    publisher.publish(subject.said("withdrawn", 2, dueAt), subject.requested(1, dueAt));
    Database.awaitState(subject, "closed");
    publisher.publish(subject.requested(3, dueAt));

    Database.awaitState(subject, "scheduled");
    assertThat(Database.inconsistencies(subject.user())).isEmpty();
  }

  @Test
  void one_that_moves_to_another_profile_stays_one_reminder() {
    Subject subject = Subject.ofSomebody();
    Subject elsewhere =
        new Subject(
            subject.user(),
            new ProfileId(Surroundings.IDS.next()),
            subject.id(),
            subject.note(),
            subject.storedAt());
    Instant dueAt = Subject.in(SOON);

    publisher.publish(subject.requested(1, dueAt), elsewhere.requested(2, dueAt));

    Database.eventually()
        .untilAsserted(() ->
            assertThat(Database.announcements(subject.user()))
                .extracting(ReminderFired::reminderId)
                .containsExactly(subject.id()));
    Database.awaitRevision(subject, 2);
    assertThat(Database.state(subject)).isEqualTo("fired");
  }
}
