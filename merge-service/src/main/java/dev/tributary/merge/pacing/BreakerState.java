package dev.tributary.merge.pacing;

import java.time.Instant;

/** Whether the model may be asked, as far as its outages tell. */
public sealed interface BreakerState {
  /**
   * It may.
   *
   * @param failures in a row
   */
  record Closed(int failures) implements BreakerState {}

  /** What keeps it from being asked. */
  sealed interface Broken extends BreakerState {
    /** A stable code, such as {@code http_503} or {@code wrong_key}. */
    String cause();

    Instant since();

    /** When the next call is let through. */
    Instant nextProbe();

    int failedProbes();
  }

  /** Nobody may ask until the next probe is due. */
  record Open(String cause, Instant since, Instant nextProbe, int failedProbes) implements Broken {}

  /** A probe is out; if it hangs, another may go. */
  record HalfOpen(String cause, Instant since, Instant nextProbe, int failedProbes)
      implements Broken {}
}
