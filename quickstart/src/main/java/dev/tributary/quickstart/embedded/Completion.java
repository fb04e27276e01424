package dev.tributary.quickstart.embedded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits until the pipeline has nothing left to do. */
final class Completion {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Supplier<WorkLeft> work;
  private final Clock clock;

  Completion(Supplier<WorkLeft> work, Clock clock) {
    this.work = work;
    this.clock = clock;
  }

  WorkLeft await(Consumer<WorkLeft> progress) {
    WorkLeft left = work.get();
    Instant moved = clock.instant();
    while (!left.isNone()) {
      progress.accept(left);
      pause();
      WorkLeft now = work.get();
      if (!now.equals(left)) {
        moved = clock.instant();
      } else if (moved.plus(PATIENCE).isBefore(clock.instant())) {
        throw new Stalled(now, PATIENCE);
      }
      left = now;
    }
    return left;
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the pipeline", e);
    }
  }
}
