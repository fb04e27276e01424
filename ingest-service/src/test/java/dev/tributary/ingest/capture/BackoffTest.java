package dev.tributary.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void each_failure_doubles_the_pause_up_to_half_a_minute() {
    List<Duration> pauses = IntStream.rangeClosed(1, 7).mapToObj(Backoff.STANDARD::after).toList();

    assertThat(pauses)
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void a_thousand_failures_overflow_nothing() {
    Duration pause = Backoff.STANDARD.after(1_000);

    assertThat(pause).isEqualTo(Duration.ofSeconds(30));
  }
}
