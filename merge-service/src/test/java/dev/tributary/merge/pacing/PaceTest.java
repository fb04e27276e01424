package dev.tributary.merge.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.pacing.Pace.Turn;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final ModelAnswer ANSWERED = new Refused(Usage.NONE);

  private final Pace pace = new Pace(new CallsAtOnce(32), RateLimit.none(), new Breaker());

  @Test
  void a_limit_stops_all_calls_for_as_long_as_the_provider_asks() {
    Pace.Call call = pace.begin(1, NINE);

    Pace.Ending ending = pace.ended(call, new Limited(Duration.ofSeconds(30)), NINE);

    assertThat(ending.answer()).isEqualTo(new Limited(Duration.ofSeconds(30)));
    assertThat(pace.refusal(1, NINE.plusSeconds(10)))
        .contains(new Held(Duration.ofSeconds(20), "limited"));
    assertThat(pace.refusal(1, NINE.plusSeconds(30))).isEmpty();
    assertThat(pace.delay(1, NINE.plusSeconds(30))).isZero();
  }

  @Test
  void a_short_limit_is_waited_for() {
    Pace.Call call = pace.begin(1, NINE);

    pace.ended(call, new Limited(Duration.ofSeconds(1)), NINE);

    assertThat(pace.refusal(1, NINE)).isEmpty();
    assertThat(pace.delay(1, NINE)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void a_limit_without_a_time_is_taken_for_longer_each_time() {
    Pace.Ending first = pace.ended(pace.begin(1, NINE), new Limited(Duration.ZERO), NINE);
    Instant later = NINE.plusSeconds(1);

    Pace.Ending second = pace.ended(pace.begin(1, later), new Limited(Duration.ZERO), later);

    assertThat(first.answer()).isEqualTo(new Limited(Duration.ofSeconds(1)));
    assertThat(second.answer()).isEqualTo(new Limited(Duration.ofSeconds(2)));
  }

  @Test
  void a_limit_is_no_outage() {
    for (int i = 0; i < 3 * Breaker.FAILURES; i++) {
      pace.ended(pace.begin(1, NINE), new Limited(Duration.ofMillis(1)), NINE);
    }

    assertThat(pace.state(0).breaker()).isInstanceOf(BreakerState.Closed.class);
  }

  @Test
  void whoever_opens_the_breaker_is_the_first_candidate_for_its_probe() {
    Pace.Ending ending = endTimes(Breaker.FAILURES, new Down(Duration.ZERO, "connection"));

    assertThat(ending.turn()).isEqualTo(Turn.OPENED);
    assertThat(ending.answer()).isEqualTo(new Held(Duration.ofSeconds(1), "connection"));
  }

  @Test
  void while_it_is_open_nobody_is_let_through_and_the_cause_is_told() {
    endTimes(1, new Misconfigured("wrong_key"));

    assertThat(pace.refusal(1, NINE)).contains(new Held(Duration.ofSeconds(1), "wrong_key"));
    assertThat(pace.refusal(1, NINE.plusSeconds(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad_request", "store_rejected"})
  void one_question_that_the_provider_rejects_does_not_stop_the_others(String cause) {
    Pace.Ending ending = endTimes(1, new Misconfigured(cause));

    assertThat(ending.turn()).isEqualTo(Turn.NONE);
    assertThat(pace.refusal(1, NINE)).isEmpty();
  }

  @Test
  void an_answer_to_the_probe_closes_it() {
    endTimes(1, new Misconfigured("no_credit"));
    Instant due = NINE.plusSeconds(1);

    Pace.Ending ending = pace.ended(pace.begin(1, due), ANSWERED, due);

    assertThat(ending.turn()).isEqualTo(Turn.CLOSED);
    assertThat(pace.refusal(1, due)).isEmpty();
  }

  @Test
  void tokens_of_a_call_that_failed_are_given_back() {
    var limited = new Pace(new CallsAtOnce(32), new RateLimit(null, 600, 1), new Breaker());
    Pace.Call call = limited.begin(1000, NINE);

    limited.ended(call, new Down(Duration.ZERO, "timeout"), NINE);

    assertThat(limited.delay(10, NINE)).isZero();
  }

  @Test
  void tokens_are_counted_as_the_provider_counts_them() {
    var limited = new Pace(new CallsAtOnce(32), new RateLimit(null, 600, 1), new Breaker());
    Pace.Call call = limited.begin(10, NINE);

    limited.ended(call, new Refused(new Usage(90, 50, 20)), NINE);

    assertThat(limited.delay(10, NINE)).isEqualTo(Duration.ofSeconds(11));
  }

  private Pace.Ending endTimes(int times, ModelAnswer answer) {
    Pace.Ending last = pace.ended(pace.begin(1, NINE), answer, NINE);
    for (int i = 1; i < times; i++) {
      last = pace.ended(pace.begin(1, NINE), answer, NINE);
    }
    return last;
  }
}
