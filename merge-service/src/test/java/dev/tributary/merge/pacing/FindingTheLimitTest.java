package dev.tributary.merge.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTheLimitTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration TIME = Duration.ofMinutes(10);

  @ParameterizedTest
  @CsvSource({
    "1, 200, 1000",
    "4, 200, 1000",
    "4, 2000, 1000",
    "10, 200, 1000",
    "20, 1000, 2000",
    "31, 500, 2000",
    "100, 200, 1000",
    "4, 200, 0"
  })
  void nine_tenths_of_what_the_provider_bears_are_used(int bears, long latency, long retryAfter) {
    int most = 32;
    var pace = new Pace(new CallsAtOnce(most), RateLimit.none(), new Breaker());
    var provider =
        new NarrowProvider(pace, bears, Duration.ofMillis(latency), Duration.ofMillis(retryAfter));

    provider.run(NINE, TIME);

    double possible = Math.min(bears, most) * (double) TIME.toMillis() / latency;
    assertThat(provider.answered() / possible).isGreaterThan(0.9);
    assertThat(provider.refused() / possible).isLessThan(0.03);
  }
}
