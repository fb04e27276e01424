package dev.tributary.schema.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7): milliseconds first, so that neighbours in time are
 * neighbours in the index, then 74 random bits.
 */
public final class TimeOrderedIds implements IdSource {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT_RFC = 0x8000000000000000L;

  private final Clock clock;
  private final SecureRandom random;

  public TimeOrderedIds(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID next() {
    long high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
    long low = random.nextLong() >>> 2 | VARIANT_RFC;
    return new UUID(high, low);
  }
}
