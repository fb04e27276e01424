package dev.tributary.platform.access.jdbc;

import dev.tributary.platform.tasks.BackgroundWork;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Leaves some of the connections to requests and records: work in the background, of which there
 * can be any amount, waits for a place before it asks for a connection. (Nygard, Release It!,
 * "Bulkheads")
 */
final class Bulkhead {
  private static final double BACKGROUND_SHARE = 0.6;

  private final Semaphore places;

  /**
   * @param connections of the pool
   */
  Bulkhead(int connections) {
    this.places = new Semaphore(Math.max(1, (int) (connections * BACKGROUND_SHARE)), true);
  }

  <T extends @Nullable Object> T within(Supplier<T> work) {
    if (!BackgroundWork.isHere()) {
      return work.get();
    }
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
