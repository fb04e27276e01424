package dev.tributary.merge.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.pacing.BreakerState.Open;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PuttingOffTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Open OPEN = new Open("http_503", NINE, NINE.plusSeconds(2), 1);

  private final PuttingOff puttingOff = new PuttingOff();

  @Test
  void a_few_come_again_with_the_next_probe_and_the_others_much_later() {
    List<Duration> delays = Stream.generate(() -> puttingOff.until(OPEN, NINE)).limit(5).toList();

    assertThat(delays)
        .containsExactly(
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1));
  }

  @Test
  void each_probe_has_candidates_of_its_own() {
    Stream.generate(() -> puttingOff.until(OPEN, NINE)).limit(5).toList();
    var next = new Open("http_503", NINE, NINE.plusSeconds(6), 2);

    Duration delay = puttingOff.until(next, NINE.plusSeconds(2));

    assertThat(delay).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void the_longer_an_outage_lasts_the_later_they_look_up_to_five_minutes() {
    var long1 = new Open("http_503", NINE.minusSeconds(120), NINE.plusSeconds(2), 1);
    var long2 = new Open("http_503", NINE.minusSeconds(7200), NINE.plusSeconds(3), 1);

    Duration first = last(Stream.generate(() -> puttingOff.until(long1, NINE)));
    Duration second = last(Stream.generate(() -> puttingOff.until(long2, NINE)));

    assertThat(first).isEqualTo(Duration.ofMinutes(2));
    assertThat(second).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void those_who_wait_for_our_own_limit_come_one_after_the_other() {
    Duration delay = Duration.ofMillis(2500);
    Duration spacing = Duration.ofSeconds(1);

    List<Duration> appointments =
        Stream.generate(() -> puttingOff.appointment(delay, spacing, NINE)).limit(3).toList();

    assertThat(appointments).containsExactly(delay, delay.plusSeconds(1), delay.plusSeconds(2));
  }

  @Test
  void nobody_is_given_an_appointment_too_far_away() {
    Duration appointment =
        last(
            Stream.generate(
                () -> puttingOff.appointment(Duration.ZERO, Duration.ofSeconds(20), NINE)));

    assertThat(appointment).isEqualTo(Duration.ofSeconds(30));
  }

  private static Duration last(Stream<Duration> delays) {
    return delays.limit(4).reduce((one, other) -> other).orElseThrow();
  }
}
