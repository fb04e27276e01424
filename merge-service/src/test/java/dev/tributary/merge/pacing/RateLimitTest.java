package dev.tributary.merge.pacing;

import static dev.tributary.merge.Seeds.forEachSeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void without_a_limit_nobody_waits() {
    RateLimit limit = RateLimit.none();
    limit.take(1_000_000, NINE);

    Duration delay = limit.delay(1_000_000, NINE);

    assertThat(delay).isZero();
  }

  @Test
  void the_share_of_an_instance_is_its_part_of_the_limit() {
    var limit = new RateLimit(60, null, 0.25);
    limit.take(1, NINE);

    Duration delay = limit.delay(1, NINE);

    assertThat(delay).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void the_narrower_of_both_limits_counts() {
    var limit = new RateLimit(600, 6000, 1);
    limit.take(100, NINE);

    Duration delay = limit.delay(50, NINE);

    assertThat(delay).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void what_never_fits_is_let_through_once_and_paid_off() {
    var limit = new RateLimit(null, 600, 1);

    Duration first = limit.delay(100, NINE);
    limit.take(100, NINE);
    Duration second = limit.delay(100, NINE);

    assertThat(first).isZero();
    assertThat(second).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void tokens_that_were_not_used_are_given_back() {
    var limit = new RateLimit(null, 600, 1);
    limit.take(100, NINE);

    limit.correct(100, 5);

    assertThat(limit.delay(5, NINE)).isZero();
  }

  @Test
  void a_clock_that_is_set_back_brings_nothing_in() {
    var limit = new RateLimit(60, null, 1);
    limit.take(1, NINE);

    limit.delay(1, NINE.minusSeconds(3600));

    assertThat(limit.delay(1, NINE)).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
  void a_share_is_a_part(double share) {
    assertThatThrownBy(() -> new RateLimit(60, null, share))
        .hasMessageStartingWith("share must be above 0 and at most 1");
  }

  @Test
  void a_limit_allows_something() {
    assertThatThrownBy(() -> new RateLimit(null, 0, 1))
        .hasMessage("tokens-per-minute must be 1 or more, not 0");
  }

  @Test
  void no_more_than_the_limit_goes_out_however_it_is_asked_for() {
    forEachSeed(random -> {
      int perMinute = 1 + random.nextInt(5000);
      int tokensPerMinute = 1 + random.nextInt(200_000);
      var limit = new RateLimit(perMinute, tokensPerMinute, 1);
      Instant now = NINE;
      long requests = 0;
      long used = 0;
      int largest = 0;
      for (int i = 0; i < 50; i++) {
        int estimate = random.nextInt(4000);
        int real = random.nextInt(4000);
        now = now.plus(limit.delay(estimate, now)).plusMillis(random.nextInt(5));
        limit.take(estimate, now);
        limit.correct(estimate, real);
        requests++;
        used += real;
        largest = Math.max(largest, Math.max(real, estimate));
      }

      double minutes = Duration.between(NINE, now).toNanos() / 60e9;

      assertThat((double) requests)
          .isLessThanOrEqualTo(minutes * perMinute + Math.max(1, perMinute / 60.0) + 1e-6);
      assertThat((double) used)
          .isLessThanOrEqualTo(
              minutes * tokensPerMinute + Math.max(1, tokensPerMinute / 60.0) + 2.0 * largest);
    });
  }

  @Test
  void whoever_keeps_asking_gets_all_of_the_limit() {
    forEachSeed(random -> {
      int perMinute = 1 + random.nextInt(600);
      var limit = new RateLimit(perMinute, null, 1);
      Instant now = NINE;

      for (int i = 0; i < 2 * perMinute; i++) {
        now = now.plus(limit.delay(1, now));
        limit.take(1, now);
      }

      assertThat(Duration.between(NINE, now))
          .isLessThanOrEqualTo(Duration.ofMinutes(2).plusMillis(1));
    });
  }
}
