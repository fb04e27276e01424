package dev.tributary.schema.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * A user's index key as a handle: fingerprints what the database must compare, so that equal values
 * are found and nothing else is learned. Not rotated with the data key. HMAC-SHA-256 (RFC 2104) cut
 * to 16 bytes, the field's name in front.
 */
public final class IndexKey {
  public static final int FINGERPRINT_BYTES = 16;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKey key;

  /**
   * @param bytes 32 bytes, copied
   */
  public IndexKey(byte[] bytes) {
    this.key = KeyBytes.key(bytes, ALGORITHM);
  }

  /**
   * Fingerprints parts of a field; the length of each part counts, so that {@code (ab, c)} is not
   * {@code (a, bc)}.
   *
   * @return 16 bytes
   */
  public byte[] fingerprint(String field, String... parts) {
    Mac mac = mac();
    update(mac, field);
    for (String part : parts) {
      update(mac, part);
    }
    return Arrays.copyOf(mac.doFinal(), FINGERPRINT_BYTES);
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM has no " + ALGORITHM, e);
    }
  }

  private static void update(Mac mac, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    for (int shift = 24; shift >= 0; shift -= 8) {
      mac.update((byte) (bytes.length >>> shift));
    }
    mac.update(bytes);
  }

  @Override
  public String toString() {
    return "IndexKey[]";
  }
}
