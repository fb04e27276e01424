package dev.tributary.merge.pacing;

import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.pacing.BreakerState.Broken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the next call may begin, by the breaker, the provider's limits and our own, and what each
 * answer changes in that. Not for several threads at once.
 */
final class Pace {
  /** What is shorter is waited for; what is longer is put off. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 5;

  private final CallsAtOnce calls;
  private final RateLimit rate;
  private final Breaker breaker;
  private final PuttingOff puttingOff = new PuttingOff();
  private Instant pausedUntil = Instant.MIN;
  private int refusals;

  /** One that is under way. */
  record Call(CallsAtOnce.Place place, Breaker.Pass pass, long tokens) {}

  /**
   * What came of one.
   *
   * @param answer with the time for which the caller is to wait
   * @param turn what it did to the breaker
   */
  record Ending(ModelAnswer answer, Turn turn) {}

  /** What an answer did to the breaker. */
  enum Turn {
    OPENED,
    CLOSED,
    NONE
  }

  Pace(CallsAtOnce calls, RateLimit rate, Breaker breaker) {
    this.calls = calls;
    this.rate = rate;
    this.breaker = breaker;
  }

  /** Why it is of no use to wait for a call, if it is. */
  Optional<Held> refusal(long tokens, Instant now) {
    if (breaker.state() instanceof Broken broken && !breaker.isPassable(now)) {
      return Optional.of(new Held(puttingOff.until(broken, now), broken.cause()));
    }
    boolean isLong =
        pause(now).compareTo(PATIENCE) > 0 || rate.delay(tokens, now).compareTo(PATIENCE) > 0;
    return isLong ? Optional.of(tooLate(tokens, now)) : Optional.empty();
  }

  /** What to tell somebody who has waited in vain. */
  Held tooLate(long tokens, Instant now) {
    if (pause(now).isPositive()) {
      return new Held(pause(now), Limited.CAUSE);
    }
    Duration delay = rate.delay(tokens, now);
    return delay.isPositive()
        ? new Held(puttingOff.appointment(delay, rate.spacing(tokens), now), Held.OWN_LIMIT)
        : new Held(Duration.ZERO, Held.BUSY);
  }

  boolean isFree() {
    return calls.isFree();
  }

  /** For how long a call that has a place waits for its time. */
  Duration delay(long tokens, Instant now) {
    Duration pause = pause(now);
    Duration delay = rate.delay(tokens, now);
    return pause.compareTo(delay) > 0 ? pause : delay;
  }

  private Duration pause(Instant now) {
    return now.isBefore(pausedUntil) ? Duration.between(now, pausedUntil) : Duration.ZERO;
  }

  Call begin(long tokens, Instant now) {
    rate.take(tokens, now);
    return new Call(calls.begin(), breaker.pass(now), tokens);
  }

  Ending ended(Call call, ModelAnswer answer, Instant now) {
    return switch (answer) {
      case ModelAnswer.Answered answered -> answered(call, answer, answered.usage(), now);
      case ModelAnswer.Refused refused -> answered(call, answer, refused.usage(), now);
      case ModelAnswer.TooLong tooLong -> answered(call, answer, Usage.NONE, now);
      case Limited limited -> limited(call, limited, now);
      case ModelAnswer.Down down -> failed(call, down, false, now);
      case Misconfigured wrong -> failed(call, wrong, !wrong.mayLieInQuestion(), now);
      case Held held -> {
        abandoned(call, now);
        yield new Ending(held, Turn.NONE);
      }
    };
  }

  /** It ended without an answer, by an error of this process. */
  void abandoned(Call call, Instant now) {
    calls.ended(call.place());
    breaker.abandoned(call.pass(), now);
  }

  private Ending answered(Call call, ModelAnswer answer, Usage usage, Instant now) {
    refusals = 0;
    calls.answered(call.place(), now);
    if (!usage.equals(Usage.NONE)) {
      rate.correct(call.tokens(), (long) usage.inputTokens() + usage.outputTokens());
    }
    return new Ending(answer, breaker.answered(call.pass()) ? Turn.CLOSED : Turn.NONE);
  }

  /** A provider that says so is there. */
  private Ending limited(Call call, Limited answer, Instant now) {
    Duration pause =
        answer.retryAfter().isPositive()
            ? answer.retryAfter()
            : FIRST_PAUSE.multipliedBy(1L << Math.min(refusals, MOST_DOUBLINGS));
    if (calls.refused(call.place(), pause, now)) {
      refusals++;
    }
    if (now.plus(pause).isAfter(pausedUntil)) {
      pausedUntil = now.plus(pause);
    }
    rate.correct(call.tokens(), 0);
    Turn turn = breaker.answered(call.pass()) ? Turn.CLOSED : Turn.NONE;
    return new Ending(new Limited(pause(now)), turn);
  }

  private Ending failed(Call call, ModelAnswer.Away answer, boolean isFinal, Instant now) {
    calls.ended(call.place());
    rate.correct(call.tokens(), 0);
    boolean isOpened =
        breaker.failed(call.pass(), answer.cause(), isFinal, answer.retryAfter(), now);
    ModelAnswer told =
        breaker.state() instanceof Broken broken
            ? new Held(puttingOff.until(broken, now), answer.cause())
            : answer;
    return new Ending(told, isOpened ? Turn.OPENED : Turn.NONE);
  }

  PaceState state(int waiting) {
    return new PaceState(breaker.state(), calls.inFlight(), calls.limit(), waiting);
  }
}
