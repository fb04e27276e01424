package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TwoInstancesIT {
  private static final Publisher publisher = new Publisher();
  private static RunningService one;
  private static RunningService other;

  private final UserId user = new UserId(Surroundings.IDS.next());

  @BeforeAll
  static void start() {
    one = RunningService.start();
    other = RunningService.start();
  }

  @AfterAll
  static void stop() {
    other.close();
    one.close();
    publisher.close();
  }

  @Test
  void two_hundred_reminders_that_are_due_at_once_each_fire_once() {
    List<Subject> subjects = subjects(200);
    Instant dueAt = Subject.in(Duration.ofSeconds(3));

    publisher.publish(subjects.stream().map(it -> it.requested(1, dueAt)).toList());

    EveryDueReminderFires.judge(user, allDue(subjects, dueAt));
    NothingTwice.judge(user);
    assertThat(Database.inconsistencies(user)).isEmpty();
  }

  @Test
  void changes_that_come_at_the_due_time_neither_lose_nor_double_an_alarm() {
    List<Subject> subjects = subjects(90);
    Instant dueAt = Subject.in(Duration.ofSeconds(2));
    Instant newTime = dueAt.plusSeconds(2);
    publisher.publish(subjects.stream().map(it -> it.requested(1, dueAt)).toList());
    Database.eventually().until(() -> !Surroundings.CLOCK.instant().isBefore(dueAt));

    publisher.publish(changes(subjects, dueAt, newTime));

    EveryDueReminderFires.judge(user, allDue(every(3, 1, subjects), dueAt));
    EveryDueReminderFires.judge(user, allDue(every(3, 2, subjects), newTime));
    NothingTwice.judge(user);
    Database.eventually().untilAsserted(() -> assertThat(Database.inconsistencies(user)).isEmpty());
  }

  /** A third is done, a third is said again, a third is moved. */
  private static List<ReminderChanged> changes(
      List<Subject> subjects, Instant dueAt, Instant newTime) {
    List<ReminderChanged> changes = new ArrayList<>();
    every(3, 0, subjects).forEach(it -> changes.add(it.said("completed", 2, dueAt)));
    every(3, 1, subjects).forEach(it -> changes.add(it.requested(2, dueAt)));
    every(3, 2, subjects).forEach(it -> changes.add(it.said("moved", 2, newTime)));
    return changes;
  }

  private static List<Subject> every(int nth, int from, List<Subject> subjects) {
    return IntStream.range(0, subjects.size())
        .filter(it -> it % nth == from)
        .mapToObj(subjects::get)
        .toList();
  }

  private List<Subject> subjects(int count) {
    List<ProfileId> profiles =
        IntStream.range(0, 20).mapToObj(it -> new ProfileId(Surroundings.IDS.next())).toList();
    return IntStream.range(0, count)
        .mapToObj(it -> Subject.of(user, profiles.get(it % profiles.size())))
        .toList();
  }

  private static Map<ReminderId, Instant> allDue(List<Subject> subjects, Instant dueAt) {
    return subjects.stream().collect(Collectors.toMap(Subject::id, it -> dueAt));
  }
}
