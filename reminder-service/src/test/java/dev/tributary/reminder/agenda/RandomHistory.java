package dev.tributary.reminder.agenda;

import static dev.tributary.reminder.agenda.PromiseFixture.promise;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What notes said of one promise, and when alarms rang meanwhile. */
final class RandomHistory {
  private static final int MAX_REVISIONS = 6;
  private static final Instant SOONEST = Instant.parse("2026-03-01T00:00:00Z");
  private static final int SECONDS = 30 * 86_400;

  /** Few, so that they meet: before the note, with and without a time. */
  private static final List<String> DUES =
      List.of(
          "2026-03-01", "2026-03-02T19:00", "2026-03-06", "2026-03-06T09:00", "2026-03-06T14:00");

  private final RandomGenerator random;

  RandomHistory(RandomGenerator random) {
    this.random = random;
  }

  /** Revision after revision. */
  List<Promise> promises() {
    return IntStream.rangeClosed(1, random.nextInt(1, MAX_REVISIONS + 1))
        .mapToObj(revision -> promise(revision, oneOf(Arrays.asList(Said.values())), due()))
        .toList();
  }

  /** Any of the two that have a time of 6 March. */
  Set<Instant> firings() {
    return Stream.of("2026-03-06T08:00:00Z", "2026-03-06T13:00:00Z")
        .map(Instant::parse)
        .filter(_ -> random.nextBoolean())
        .collect(Collectors.toUnmodifiableSet());
  }

  Instant moment() {
    return SOONEST.plusSeconds(random.nextInt(SECONDS + 1));
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private @Nullable String due() {
    return random.nextInt(10) == 0 ? null : oneOf(DUES);
  }
}
