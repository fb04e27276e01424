package dev.tributary.schema.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
  private static final long LAST_MILLISECOND = (1L << 48) - 1;

  @Test
  void an_id_begins_with_the_milliseconds() {
    // The example of RFC 9562, appendix A.6.
    var ids = idsAt(Instant.parse("2022-02-22T19:22:22Z").toEpochMilli());

    UUID id = ids.next();

    assertThat(id.toString()).startsWith("017f22e2-79b0-7");
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void every_id_is_of_version_7(RepetitionInfo seed) {
    long milliseconds = milliseconds(seed);

    UUID id = idsAt(milliseconds).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(milliseconds);
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void a_later_id_comes_after_an_earlier_one(RepetitionInfo seed) {
    long milliseconds = Math.max(0, milliseconds(seed) - 1);
    var earlier = new NoteId(idsAt(milliseconds).next());

    var later = new NoteId(idsAt(milliseconds + 1).next());

    assertThat(later).isGreaterThan(earlier);
  }

  @Test
  void ids_of_one_millisecond_differ() {
    var ids = idsAt(0);
    Set<UUID> seen = new HashSet<>();

    for (int count = 0; count < 10_000; count++) {
      seen.add(ids.next());
    }

    assertThat(seen).hasSize(10_000);
  }

  @Test
  void ids_of_one_millisecond_sort_as_they_were_made() {
    var ids = idsAt(0);

    List<NoteId> made = Stream.generate(ids::next).limit(10_000).map(NoteId::new).toList();

    assertThat(made).isSorted();
  }

  /** As often of few digits as of many. */
  private static long milliseconds(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    long milliseconds = LAST_MILLISECOND >>> random.nextInt(48);
    return random.nextBoolean() ? milliseconds : random.nextLong(milliseconds + 1);
  }

  private static TimeOrderedIds idsAt(long milliseconds) {
    var clock = Clock.fixed(Instant.ofEpochMilli(milliseconds), ZoneOffset.UTC);
    return new TimeOrderedIds(clock, new SecureRandom());
  }
}
