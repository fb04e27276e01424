package dev.tributary.merge.pacing;

import dev.tributary.merge.pacing.BreakerState.Broken;
import java.time.Duration;
import java.time.Instant;

/**
 * For how long those are put off who cannot be let through: so that nobody comes in vain too often,
 * and somebody is there when it goes on. Not for several threads at once.
 */
final class PuttingOff {
  /** Several, because a note may be withdrawn while it waits, or fail by itself. */
  static final int CANDIDATES = 3;

  private static final Duration SHORTEST_OUTAGE = Duration.ofMinutes(1);
  private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(5);
  private static final Duration LONGEST_APPOINTMENT = Duration.ofSeconds(30);

  private Instant probe = Instant.MIN;
  private int candidates;
  private Instant lastAppointment = Instant.MIN;

  /**
   * While a breaker is open the first few come again when the next probe is due, and one of them is
   * it. The others are woken up when it is closed: the longer it lasts, the later they look by
   * themselves.
   */
  Duration until(Broken broken, Instant now) {
    if (!broken.nextProbe().equals(probe)) {
      probe = broken.nextProbe();
      candidates = 0;
    }
    if (candidates < CANDIDATES) {
      candidates++;
      return atLeast(Duration.ZERO, Duration.between(now, probe));
    }
    Duration lasts = Duration.between(broken.since(), now);
    return atMost(LONGEST_OUTAGE, atLeast(SHORTEST_OUTAGE, lasts));
  }

  /** Those who wait for our own limit come as it lets them through, one after the other. */
  Duration appointment(Duration delay, Duration spacing, Instant now) {
    Instant earliest = now.plus(delay);
    Instant next = lastAppointment.plus(spacing);
    Instant latest = now.plus(LONGEST_APPOINTMENT);
    Instant given = next.isAfter(earliest) ? next : earliest;
    lastAppointment = given.isAfter(latest) ? latest : given;
    return atLeast(delay, Duration.between(now, lastAppointment));
  }

  private static Duration atLeast(Duration least, Duration duration) {
    return duration.compareTo(least) > 0 ? duration : least;
  }

  private static Duration atMost(Duration most, Duration duration) {
    return duration.compareTo(most) < 0 ? duration : most;
  }
}
