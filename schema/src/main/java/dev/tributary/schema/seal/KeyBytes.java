package dev.tributary.schema.seal;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** The rule that every key of ours is 32 bytes. */
final class KeyBytes {
  static final int LENGTH = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private KeyBytes() {}

  static SecretKeySpec key(byte[] bytes, String algorithm) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "a key must have " + LENGTH + " bytes, not " + bytes.length);
    }
    return new SecretKeySpec(bytes, algorithm);
  }

  /** Random bytes for a new key; the caller wipes them when it has wrapped them. */
  static byte[] random() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  static void wipe(byte[] bytes) {
    Arrays.fill(bytes, (byte) 0);
  }
}
