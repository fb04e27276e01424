package dev.tributary.merge.pacing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many calls the provider bears at once, found out as TCP finds the width of a path (RFC 5681,
 * section 3.1): one more after each call that filled the limit and succeeded until one is refused,
 * and after each round of such calls from then on; three tenths fewer for a refusal. It comes back
 * at once to a number that went well for long: providers count calls a little longer than we do,
 * and one refusal now and then costs less than a call fewer all the time. What was refused soon it
 * tries again more and more rarely. Not for several threads at once.
 */
public final class CallsAtOnce {
  /** Of a limit that nobody has tried yet. */
  public static final int START = 8;

  private static final double CUT = 0.7;
  private static final int PAUSES_BEFORE_TRYING = 10;
  private static final Duration LEAST_CAUTION = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 3;
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final int most;
  private int limit;
  private int inFlight;
  private int successes;
  private long cuts;
  private @Nullable Instant reachedAt;
  private int refusedAt = UNKNOWN;
  private int refusedAgain;
  private Instant triedNextAt = Instant.MIN;

  /**
   * One call's place.
   *
   * @param cuts of the limit before it began
   * @param isLast whether it took the last free place
   */
  record Place(long cuts, boolean isLast) {}

  /**
   * @param most never more than this, from 1
   */
  public CallsAtOnce(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("max-calls-at-once must be 1 or more, not " + most);
    }
    this.most = most;
    this.limit = Math.min(START, most);
  }

  int limit() {
    return limit;
  }

  int inFlight() {
    return inFlight;
  }

  boolean isFree() {
    return inFlight < limit;
  }

  Place begin() {
    inFlight++;
    return new Place(cuts, inFlight >= limit);
  }

  /** The provider answered, whatever it said. */
  void answered(Place place, Instant now) {
    inFlight--;
    if (place.isLast() && place.cuts() == cuts) {
      successes++;
    }
    if (successes >= successesToGrow()) {
      successes = 0;
      grow(now);
    }
  }

  private int successesToGrow() {
    return cuts == 0 ? 1 : limit;
  }

  private void grow(Instant now) {
    if (limit >= refusedAt) {
      refusedAt = UNKNOWN;
      refusedAgain = 0;
    }
    if (limit < most && (limit + 1 < refusedAt || !now.isBefore(triedNextAt))) {
      limit++;
      reachedAt = now;
    }
  }

  /**
   * The provider refused the call because there are too many.
   *
   * @param pause that follows
   * @return whether that is news: of the calls that were in flight together, only the first tells
   *     something
   */
  boolean refused(Place place, Duration pause, Instant now) {
    inFlight--;
    if (place.cuts() != cuts) {
      return false;
    }
    cuts++;
    successes = 0;
    if (!isWorthIt(pause, now)) {
      avoid(limit, limit >= refusedAt ? Math.min(refusedAgain + 1, MOST_DOUBLINGS) : 0, pause, now);
    } else if (refusedAt == UNKNOWN) {
      avoid(limit + 1, 0, pause, now);
    }
    limit = Math.max(1, (int) (limit * CUT));
    reachedAt = now.plus(pause);
    return true;
  }

  /** Whether a pause as often as this costs less than one call fewer all the time. */
  private boolean isWorthIt(Duration pause, Instant now) {
    return reachedAt != null && !reachedAt.plus(pause.multipliedBy(limit)).isAfter(now);
  }

  private void avoid(int calls, int again, Duration pause, Instant now) {
    refusedAt = Math.max(2, calls);
    refusedAgain = again;
    triedNextAt = now.plus(pause).plus(caution(pause).multipliedBy(1L << again));
  }

  private static Duration caution(Duration pause) {
    Duration caution = pause.multipliedBy(PAUSES_BEFORE_TRYING);
    return caution.compareTo(LEAST_CAUTION) > 0 ? caution : LEAST_CAUTION;
  }

  /** The call ended in a way that tells nothing of how many there may be. */
  void ended(Place place) {
    inFlight--;
  }
}
