package dev.tributary.platform.tasks;

import java.time.Duration;

/**
 * How long a task that failed waits: at first this long, twice as long after each further failure,
 * and at most a minute.
 */
public record RetryDelay(Duration first) {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 16;

  /**
   * Until the next try.
   *
   * @param failures in a row before the latest one, from 0
   */
  public Duration after(int failures) {
    Duration delay = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
  }
}
