package dev.tributary.merge.pacing;

import dev.tributary.merge.pacing.BreakerState.Broken;
import dev.tributary.merge.pacing.BreakerState.Closed;
import dev.tributary.merge.pacing.BreakerState.HalfOpen;
import dev.tributary.merge.pacing.BreakerState.Open;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops the calls of a model that does not answer, and finds out by single ones when it does again.
 * Not for several threads at once.
 */
public final class Breaker {
  /** Failures in a row that are no accident any more. */
  static final int FAILURES = 5;

  /** Until the first probe, and twice as long until each further one, up to the longest. */
  static final Duration FIRST_STEP = Duration.ofSeconds(1);

  /** Short enough for work to go on within five seconds after the provider is back. */
  static final Duration LONGEST_STEP = Duration.ofSeconds(4);

  private BreakerState state = new Closed(0);
  private long turns;

  /**
   * Leave for one call.
   *
   * @param turns openings and closings before it
   */
  record Pass(long turns, boolean isProbe) {}

  BreakerState state() {
    return state;
  }

  /** Whether a call may begin. */
  boolean isPassable(Instant now) {
    return switch (state) {
      case Closed closed -> true;
      case Broken broken -> !now.isBefore(broken.nextProbe());
    };
  }

  /** A call begins, for which it is passable. */
  Pass pass(Instant now) {
    return switch (state) {
      case Closed closed -> new Pass(turns, false);
      case Broken broken -> {
        // A provider that accepts calls and never answers would hold the only probe for ever.
        state =
            new HalfOpen(
                broken.cause(), broken.since(), now.plus(LONGEST_STEP), broken.failedProbes());
        yield new Pass(turns, true);
      }
    };
  }

  /**
   * The model answered.
   *
   * @return whether that closed the breaker
   */
  boolean answered(Pass pass) {
    if (pass.turns() != turns) {
      return false;
    }
    if (pass.isProbe()) {
      turns++;
    }
    state = new Closed(0);
    return pass.isProbe();
  }

  /**
   * The model did not answer. Calls from before the last opening or closing tell of the past.
   *
   * @param isFinal whether it is of no use to try again at once
   * @param retryAfter as the provider asks; zero if it does not say
   * @return whether that opened the breaker
   */
  boolean failed(Pass pass, String cause, boolean isFinal, Duration retryAfter, Instant now) {
    if (pass.turns() != turns) {
      return false;
    }
    return switch (state) {
      case Closed(int failures) when !isFinal && failures + 1 < FAILURES -> {
        state = new Closed(failures + 1);
        yield false;
      }
      case Closed closed -> {
        turns++;
        state = new Open(cause, now, now.plus(longer(FIRST_STEP, retryAfter)), 0);
        yield true;
      }
      case Broken broken -> {
        int failed = broken.failedProbes() + 1;
        state =
            new Open(
                cause, broken.since(), now.plus(longer(stepAfter(failed), retryAfter)), failed);
        yield false;
      }
    };
  }

  /** The call ended without telling anything of the model. */
  void abandoned(Pass pass, Instant now) {
    if (pass.turns() == turns && state instanceof HalfOpen half) {
      Instant nextProbe = now.plus(stepAfter(half.failedProbes()));
      state = new Open(half.cause(), half.since(), nextProbe, half.failedProbes());
    }
  }

  private static Duration stepAfter(int failedProbes) {
    Duration step = FIRST_STEP;
    for (int i = 0; i < failedProbes && step.compareTo(LONGEST_STEP) < 0; i++) {
      step = step.multipliedBy(2);
    }
    return step;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
