package dev.tributary.merge.pacing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token bucket: fills evenly, holds what comes in within a second, and may be overdrawn by one
 * taking, for which the next ones wait.
 */
final class Bucket {
  private static final double SECONDS_A_MINUTE = 60;
  private static final double NANOS_A_SECOND = 1e9;

  private final double perSecond;
  private final double capacity;
  private double level;
  private @Nullable Instant filledAt;

  /**
   * A full one.
   *
   * @param perMinute what comes in, above 0
   */
  Bucket(double perMinute) {
    this.perSecond = perMinute / SECONDS_A_MINUTE;
    // A whole minute's worth at once would be twice what the provider allows in the first minute.
    this.capacity = Math.max(1, perSecond);
    this.level = capacity;
  }

  /** Until so much may be taken; zero if that is now. */
  Duration delay(double amount, Instant now) {
    fill(now);
    // What never fits is let through by a full bucket, and paid off after that.
    double missing = Math.min(amount, capacity) - level;
    return missing <= 0 ? Duration.ZERO : spacing(missing);
  }

  /** How long it takes for so much to come in. */
  Duration spacing(double amount) {
    return Duration.ofNanos((long) Math.ceil(amount / perSecond * NANOS_A_SECOND));
  }

  /** Takes it, whether it is there or not. */
  void take(double amount, Instant now) {
    fill(now);
    level -= amount;
  }

  /** Gives back what was taken too much, or takes what was taken too little. */
  void giveBack(double amount) {
    level = Math.min(capacity, level + amount);
  }

  private void fill(Instant now) {
    if (filledAt == null) {
      filledAt = now;
    }
    // A clock that was set back brings nothing in.
    if (now.isAfter(filledAt)) {
      double seconds = Duration.between(filledAt, now).toNanos() / NANOS_A_SECOND;
      level = Math.min(capacity, level + seconds * perSecond);
      filledAt = now;
    }
  }
}
