package dev.tributary.quickstart.durable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long it takes from the start of a process until the API answers, and until notes flow. */
final class RestartTimes {
  private final List<Duration> answering = new ArrayList<>();
  private final List<Duration> moving = new ArrayList<>();
  private long begun;

  void begin() {
    begun = System.nanoTime();
  }

  void answers(boolean isRestart) {
    add(answering, isRestart);
  }

  void moves(boolean isRestart) {
    add(moving, isRestart);
  }

  private void add(List<Duration> times, boolean isRestart) {
    if (isRestart) {
      times.add(Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  void print(int kills, int notes, long seed) {
    System.out.printf(
        "%d kills, %d notes, seed %d: API answers %s; notes flow %s%n",
        kills, notes, seed, summary(answering), summary(moving));
  }

  private static String summary(List<Duration> times) {
    List<Duration> sorted = times.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "after %.1f s at least, %.1f s median, %.1f s at most (%d restarts)",
        seconds(sorted.getFirst()),
        seconds(sorted.get(sorted.size() / 2)),
        seconds(sorted.getLast()),
        sorted.size());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
