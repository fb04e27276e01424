package dev.tributary.quickstart.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Durations for people. */
final class Seconds {
  private static final double MILLIS = 1000;

  private Seconds() {}

  static String between(Instant from, Instant to) {
    return of(Duration.between(from, to));
  }

  static String of(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS);
  }
}
