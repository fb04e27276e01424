package dev.tributary.merge.pacing;

import static dev.tributary.merge.Seeds.forEachSeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.merge.pacing.CallsAtOnce.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsAtOnceTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Test
  void until_one_is_refused_it_grows_by_one_for_each_call_that_filled_it() {
    var calls = new CallsAtOnce(32);

    for (int i = 0; i < 3; i++) {
      calls.answered(fill(calls).getLast(), NINE);
    }

    assertThat(calls.limit()).isEqualTo(CallsAtOnce.START + 3);
  }

  @Test
  void after_a_refusal_it_grows_by_one_for_each_round_that_filled_it() {
    var calls = new CallsAtOnce(32);
    refuseOne(calls, NINE);
    int cut = calls.limit();

    rounds(calls, 1, NINE.plusSeconds(2));

    assertThat(calls.limit()).isEqualTo(cut + 1);
  }

  @Test
  void it_does_not_grow_while_nobody_needs_it() {
    var calls = new CallsAtOnce(32);

    for (int i = 0; i < 100; i++) {
      calls.answered(calls.begin(), NINE);
    }

    assertThat(calls.limit()).isEqualTo(CallsAtOnce.START);
  }

  @Test
  void it_never_grows_beyond_what_is_set() {
    var calls = new CallsAtOnce(10);

    rounds(calls, 20, NINE);

    assertThat(calls.limit()).isEqualTo(10);
  }

  @Test
  void what_is_set_may_be_below_the_start() {
    var calls = new CallsAtOnce(2);

    assertThat(calls.limit()).isEqualTo(2);
  }

  @Test
  void at_least_one_call_is_allowed() {
    assertThatThrownBy(() -> new CallsAtOnce(0))
        .hasMessage("max-calls-at-once must be 1 or more, not 0");
  }

  @Test
  void refusals_of_calls_that_were_in_flight_together_count_once() {
    var calls = new CallsAtOnce(32);
    List<Place> together = fill(calls);

    List<Boolean> news = together.stream().map(place -> calls.refused(place, PAUSE, NINE)).toList();

    assertThat(news).filteredOn(it -> it).hasSize(1);
    assertThat(calls.limit()).isEqualTo(5);
  }

  @Test
  void near_what_was_refused_it_waits_before_it_tries_again() {
    var calls = new CallsAtOnce(32);
    refuseOne(calls, NINE);

    rounds(calls, 50, NINE.plusSeconds(2));
    int before = calls.limit();
    rounds(calls, 1, NINE.plusSeconds(60));

    assertThat(before).isEqualTo(CallsAtOnce.START - 1);
    assertThat(calls.limit()).isEqualTo(CallsAtOnce.START);
  }

  @Test
  void what_was_refused_and_then_succeeds_is_no_obstacle_any_more() {
    var calls = new CallsAtOnce(32);
    refuseOne(calls, NINE);
    rounds(calls, 50, NINE.plusSeconds(60));

    assertThat(calls.limit()).isEqualTo(32);
  }

  @Test
  void however_calls_end_the_limit_stays_within_its_bounds_and_is_kept() {
    forEachSeed(random -> {
      int most = 1 + random.nextInt(40);
      var calls = new CallsAtOnce(most);
      List<Place> out = new ArrayList<>();
      Instant now = NINE;

      for (int i = 0; i < 300; i++) {
        now = now.plusMillis(random.nextInt(500));
        if (calls.isFree() && random.nextInt(3) > 0) {
          out.add(calls.begin());
          assertThat(calls.inFlight()).isLessThanOrEqualTo(calls.limit());
        } else if (!out.isEmpty()) {
          end(calls, out.remove(random.nextInt(out.size())), random.nextInt(4), now);
        }

        assertThat(calls.limit()).isBetween(1, most);
        assertThat(calls.inFlight()).isEqualTo(out.size());
      }
    });
  }

  private static void end(CallsAtOnce calls, Place place, int how, Instant now) {
    switch (how) {
      case 0 -> calls.refused(place, PAUSE, now);
      case 1 -> calls.ended(place);
      default -> calls.answered(place, now);
    }
  }

  private static void refuseOne(CallsAtOnce calls, Instant now) {
    List<Place> places = fill(calls);
    calls.refused(places.removeLast(), PAUSE, now);
    places.forEach(place -> calls.answered(place, now));
  }

  private static void rounds(CallsAtOnce calls, int rounds, Instant now) {
    for (int round = 0; round < rounds; round++) {
      // Each call that ends makes room for one that fills the limit again.
      List<Place> places = fill(calls);
      int needed = calls.limit() - 1;
      for (int i = 0; i < needed; i++) {
        calls.answered(places.removeLast(), now);
        places.addAll(fill(calls));
      }
      places.reversed().forEach(place -> calls.answered(place, now));
    }
  }

  private static List<Place> fill(CallsAtOnce calls) {
    List<Place> places = new ArrayList<>();
    while (calls.isFree()) {
      places.add(calls.begin());
    }
    return places;
  }
}
