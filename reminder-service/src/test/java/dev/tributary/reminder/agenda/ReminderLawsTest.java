package dev.tributary.reminder.agenda;

import static dev.tributary.reminder.agenda.PromiseFixture.KEY;
import static dev.tributary.reminder.agenda.PromiseFixture.NINE;
import static dev.tributary.reminder.agenda.PromiseFixture.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ReminderLawsTest {
  private static final Instant SOONEST = Instant.parse("2026-03-01T00:00:00Z");

  @Property
  void any_order_and_repetition_of_what_was_said_yields_the_same_reminder(
      @ForAll("histories") List<Promise> history, @ForAll Random random) {
    List<Promise> shuffled = new ArrayList<>(history);
    history.stream().filter(it -> random.nextBoolean()).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);

    Reminder reminder = hear(shuffled, Set.of());

    assertThat(reminder).isEqualTo(hear(history, Set.of()));
  }

  @Property
  void after_any_firings_too_the_newest_that_was_said_decides(
      @ForAll("histories") List<Promise> history,
      @ForAll("firings") Set<Instant> fired,
      @ForAll Random random) {
    Reminder known = Reminder.first(KEY, history.getFirst(), NINE);
    List<Promise> shuffled = new ArrayList<>(history.subList(1, history.size()));
    Collections.shuffle(shuffled, random);
    Reminder inOrder = hear(known, history, fired);

    Reminder reminder = hear(known, shuffled, fired);

    assertThat(reminder).isEqualTo(inOrder);
  }

  @Property
  void nothing_that_is_heard_while_alarms_ring_makes_an_occurrence_fire_twice(
      @ForAll("histories") List<Promise> history, @ForAll Random random) {
    var firings = new ArrayList<Instant>();
    Reminder reminder = Reminder.first(KEY, pick(history, random), NINE);

    for (int step = 0; step < 60; step++) {
      reminder =
          random.nextBoolean()
              ? reminder.hear(pick(history, random), new HashSet<>(firings), NINE)
              : ring(reminder, SOONEST.plusSeconds(random.nextInt(30 * 86_400)), firings);
    }

    assertThat(firings).doesNotHaveDuplicates();
  }

  @Property
  void what_fires_is_due_open_and_not_older_than_its_note(
      @ForAll("histories") List<Promise> history, @ForAll("moments") Instant now) {
    Reminder reminder = hear(history, Set.of());

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

  private static Promise pick(List<Promise> history, Random random) {
    return history.get(random.nextInt(history.size()));
  }

  /** What notes said of one promise, revision after revision. */
  @Provide
  Arbitrary<List<Promise>> histories() {
    Arbitrary<Telling> tellings =
        Combinators.combine(Arbitraries.of(Said.class), dues()).as(Telling::new);
    return tellings
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(list ->
            IntStream.range(0, list.size())
                .mapToObj(it -> promise(it + 1, list.get(it).said(), list.get(it).due()))
                .toList());
  }

  private record Telling(Said said, @Nullable String due) {}

  /** Few, so that they meet: before the note, with and without a time, and none. */
  private static Arbitrary<@Nullable String> dues() {
    return Arbitraries.of(
            "2026-03-01", "2026-03-02T19:00", "2026-03-06", "2026-03-06T09:00", "2026-03-06T14:00")
        .injectNull(0.1);
  }

  @Provide
  Arbitrary<Set<Instant>> firings() {
    return Arbitraries.of(
            Instant.parse("2026-03-06T08:00:00Z"), Instant.parse("2026-03-06T13:00:00Z"))
        .set();
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.integers().between(0, 30 * 86_400).map(SOONEST::plusSeconds);
  }
}
