package dev.tributary.merge.merging;

import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** How many notes of each user are being read in this process, and will soon be merged. */
public final class ExpectedNotes {
  private static final Duration LOOK = Duration.ofMillis(10);

  private final Map<UserId, Integer> counts = new ConcurrentHashMap<>();

  /** One note that is expected, until this is closed. */
  public interface Expectation extends AutoCloseable {
    @Override
    void close();
  }

  /** Expects one more. */
  public Expectation expect(UserId user) {
    counts.merge(user, 1, Integer::sum);
    return () -> counts.computeIfPresent(user, (key, count) -> count == 1 ? null : count - 1);
  }

  /** Waits until none is expected any more, but not for longer than about this. */
  void await(UserId user, Duration atMost) {
    long begun = System.nanoTime();
    while (anyOf(user) && System.nanoTime() - begun < atMost.toNanos()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Whether any is expected. */
  boolean anyOf(UserId user) {
    return counts.containsKey(user);
  }
}
