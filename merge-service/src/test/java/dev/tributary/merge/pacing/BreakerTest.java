package dev.tributary.merge.pacing;

import static dev.tributary.merge.Seeds.forEachSeed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.pacing.BreakerState.Closed;
import dev.tributary.merge.pacing.BreakerState.HalfOpen;
import dev.tributary.merge.pacing.BreakerState.Open;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakerTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private final Breaker breaker = new Breaker();

  @Test
  void single_failures_are_accidents() {
    fail(Breaker.FAILURES - 1);
    breaker.answered(breaker.pass(NINE));

    fail(Breaker.FAILURES - 1);

    assertThat(breaker.isPassable(NINE)).isTrue();
  }

  @Test
  void failures_in_a_row_open_it_with_the_last_cause() {
    fail(Breaker.FAILURES);

    assertThat(breaker.state()).isEqualTo(new Open("http_503", NINE, NINE.plusSeconds(1), 0));
    assertThat(breaker.isPassable(NINE.plusMillis(999))).isFalse();
  }

  @Test
  void what_will_not_pass_by_itself_opens_it_at_once() {
    boolean opened = breaker.failed(breaker.pass(NINE), "wrong_key", true, Duration.ZERO, NINE);

    assertThat(opened).isTrue();
    assertThat(breaker.isPassable(NINE)).isFalse();
  }

  @Test
  void one_probe_goes_through_when_its_time_has_come() {
    fail(Breaker.FAILURES);
    Instant due = NINE.plusSeconds(1);

    Breaker.Pass probe = breaker.pass(due);

    assertThat(probe.isProbe()).isTrue();
    assertThat(breaker.state()).isInstanceOf(HalfOpen.class);
    assertThat(breaker.isPassable(due)).isFalse();
  }

  @Test
  void a_probe_that_succeeds_closes_it() {
    fail(Breaker.FAILURES);
    Breaker.Pass probe = breaker.pass(NINE.plusSeconds(1));

    boolean closed = breaker.answered(probe);

    assertThat(closed).isTrue();
    assertThat(breaker.state()).isEqualTo(new Closed(0));
  }

  @Test
  void probes_that_fail_come_later_each_time_but_never_later_than_the_longest_step() {
    fail(Breaker.FAILURES);

    List<Duration> steps = new ArrayList<>();
    Instant now = NINE;
    for (int i = 0; i < 5; i++) {
      Instant due = ((BreakerState.Broken) breaker.state()).nextProbe();
      steps.add(Duration.between(now, due));
      breaker.failed(breaker.pass(due), "http_503", false, Duration.ZERO, due);
      now = due;
    }

    assertThat(steps).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 4L, 4L);
  }

  @Test
  void a_provider_that_says_for_how_long_is_not_asked_before() {
    fail(Breaker.FAILURES - 1);

    breaker.failed(breaker.pass(NINE), "http_503", false, Duration.ofSeconds(30), NINE);

    assertThat(breaker.isPassable(NINE.plusSeconds(29))).isFalse();
    assertThat(breaker.isPassable(NINE.plusSeconds(30))).isTrue();
  }

  @Test
  void a_probe_that_hangs_does_not_hold_up_the_next() {
    fail(Breaker.FAILURES);
    Instant due = NINE.plusSeconds(1);
    breaker.pass(due);

    boolean passable = breaker.isPassable(due.plus(Breaker.LONGEST_STEP));

    assertThat(passable).isTrue();
  }

  @Test
  void calls_from_before_it_opened_tell_nothing() {
    Breaker.Pass early = breaker.pass(NINE);
    Breaker.Pass late = breaker.pass(NINE);
    fail(Breaker.FAILURES);

    boolean closed = breaker.answered(early);
    boolean opened = breaker.failed(late, "timeout", false, Duration.ZERO, NINE.plusSeconds(60));

    assertThat(closed).isFalse();
    assertThat(opened).isFalse();
    assertThat(breaker.state()).isEqualTo(new Open("http_503", NINE, NINE.plusSeconds(1), 0));
  }

  @Test
  void a_probe_that_this_process_spoilt_is_made_up_for() {
    fail(Breaker.FAILURES);
    Instant due = NINE.plusSeconds(1);
    Breaker.Pass probe = breaker.pass(due);

    breaker.abandoned(probe, due);

    assertThat(breaker.isPassable(due)).isFalse();
    assertThat(breaker.isPassable(due.plusSeconds(1))).isTrue();
  }

  @Test
  void whatever_happens_a_provider_that_is_back_is_found_within_the_longest_step() {
    forEachSeed(random -> {
      var tried = new Breaker();
      Instant now = NINE;
      List<Breaker.Pass> out = new ArrayList<>();
      for (int step = 0; step < 60; step++) {
        now = now.plusMillis(random.nextInt(3000));
        if (tried.isPassable(now)) {
          out.add(tried.pass(now));
        }
        if (!out.isEmpty() && random.nextBoolean()) {
          Breaker.Pass ended = out.remove(random.nextInt(out.size()));
          switch (random.nextInt(4)) {
            case 0 -> tried.answered(ended);
            case 1 -> tried.abandoned(ended, now);
            default -> tried.failed(ended, "http_503", random.nextBoolean(), Duration.ZERO, now);
          }
        }
      }

      Instant back = now.plus(Breaker.LONGEST_STEP);

      assertThat(tried.isPassable(back)).isTrue();
      tried.answered(tried.pass(back));
      assertThat(tried.state()).isEqualTo(new Closed(0));
    });
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed(breaker.pass(NINE), "http_503", false, Duration.ZERO, NINE);
    }
  }
}
