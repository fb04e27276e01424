package dev.tributary.schema.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7): milliseconds first, so that neighbours in time are
 * neighbours in the index; then a counter (section 6.2, method 1), so that ids made one after the
 * other also sort so; then 62 random bits.
 */
public final class TimeOrderedIds implements IdSource {
  private static final int COUNTER_BITS = 12;
  private static final int COUNTER_MASK = (1 << COUNTER_BITS) - 1;

  /** Half of the counter is left free, so that it seldom runs into the next millisecond. */
  private static final int COUNTER_START_BOUND = 1 << COUNTER_BITS - 1;

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT_RFC = 0x8000000000000000L;

  private final Clock clock;
  private final SecureRandom random;
  private final AtomicLong last = new AtomicLong();

  public TimeOrderedIds(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID next() {
    long fresh = clock.millis() << COUNTER_BITS | random.nextInt(COUNTER_START_BOUND);
    long time = last.updateAndGet(before -> Math.max(before + 1, fresh));
    long high = time >>> COUNTER_BITS << 16 | VERSION_7 | time & COUNTER_MASK;
    long low = random.nextLong() >>> 2 | VARIANT_RFC;
    return new UUID(high, low);
  }
}
