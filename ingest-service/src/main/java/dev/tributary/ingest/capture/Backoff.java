package dev.tributary.ingest.capture;

import java.time.Duration;

/**
 * How long to wait before the next start: twice as long after each failure.
 *
 * @param first after the first one
 * @param longest never longer than that
 * @param healthy having run for so long, earlier failures are forgotten
 */
public record Backoff(Duration first, Duration longest, Duration healthy) {
  /** A second, doubling up to half a minute, forgotten after a minute. */
  public static final Backoff STANDARD =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));

  private static final int MAX_DOUBLINGS = 30;

  /** The pause after so many failures in a row, counted from 1. */
  public Duration after(int failureCount) {
    int doublings = Math.min(failureCount - 1, MAX_DOUBLINGS);
    Duration doubled = first.multipliedBy(1L << doublings);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
