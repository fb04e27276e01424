package dev.tributary.reminder.agenda;

import static dev.tributary.reminder.agenda.PromiseFixture.KEY;
import static dev.tributary.reminder.agenda.PromiseFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ReminderLawsTest {
  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void any_order_and_repetition_of_what_was_said_yields_the_same_reminder(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    List<Promise> history = new RandomHistory(random).promises();
    List<Promise> shuffled = new ArrayList<>(history);
    history.stream().filter(_ -> random.nextBoolean()).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);

    Reminder reminder = hear(shuffled, Set.of());

    assertThat(reminder).as("%s", shuffled).isEqualTo(hear(history, Set.of()));
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void after_any_firings_too_the_newest_that_was_said_decides(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    List<Promise> history = new RandomHistory(random).promises();
    Set<Instant> fired = new RandomHistory(random).firings();
    Reminder known = Reminder.first(KEY, history.getFirst(), NINE);
    List<Promise> shuffled = new ArrayList<>(history.subList(1, history.size()));
    Collections.shuffle(shuffled, random);

    Reminder reminder = hear(known, shuffled, fired);

    assertThat(reminder).as("%s after %s", shuffled, fired).isEqualTo(hear(known, history, fired));
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void nothing_that_is_heard_while_alarms_ring_makes_an_occurrence_fire_twice(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    var any = new RandomHistory(random);
    List<Promise> history = any.promises();
    var firings = new ArrayList<Instant>();
    Reminder reminder = Reminder.first(KEY, any.oneOf(history), NINE);

    for (int step = 0; step < 60; step++) {
      reminder =
          random.nextBoolean()
              ? reminder.hear(any.oneOf(history), new HashSet<>(firings), NINE)
              : ring(reminder, any.moment(), firings);
    }

    assertThat(firings).as("%s", history).doesNotHaveDuplicates();
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void what_fires_is_due_open_and_not_older_than_its_note(RepetitionInfo seed) {
    var any = new RandomHistory(new SplittableRandom(seed.getCurrentRepetition()));
    Reminder reminder = hear(any.promises(), Set.of());
    Instant now = any.moment();

    Ring ring = reminder.ring(now);

    if (ring instanceof Ring.Now due) {
      assertThat(due.occurrence()).isBetween(PromiseFixture.STORED_AT, now);
      assertThat(reminder.promise().said()).isIn(Said.REQUESTED, Said.MOVED);
    }
  }

  private static Reminder hear(List<Promise> promises, Set<Instant> fired) {
    return hear(Reminder.first(KEY, promises.getFirst(), NINE), promises, fired);
  }

  private static Reminder hear(Reminder known, List<Promise> promises, Set<Instant> fired) {
    Reminder reminder = known;
    for (Promise promise : promises) {
      reminder = reminder.hear(promise, fired, NINE);
    }
    return reminder;
  }

  private static Reminder ring(Reminder reminder, Instant now, List<Instant> firings) {
    return switch (reminder.ring(now)) {
      case Ring.Now due -> {
        firings.add(due.occurrence());
        yield due.fired();
      }
      case Ring.Later later -> reminder;
      case Ring.Never never -> reminder;
    };
  }
}
