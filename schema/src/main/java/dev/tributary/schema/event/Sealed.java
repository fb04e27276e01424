package dev.tributary.schema.event;

import java.util.Base64;

/**
 * Sealed bytes on the wire.
 *
 * @param keyVersion version of the user's data key
 * @param body the sealed bytes as Base64 (RFC 4648, section 4)
 */
public record Sealed(int keyVersion, String body) {
  /** Wraps sealed bytes. */
  public static Sealed of(int keyVersion, byte[] sealed) {
    return new Sealed(keyVersion, Base64.getEncoder().encodeToString(sealed));
  }

  /**
   * The sealed bytes.
   *
   * @throws IllegalArgumentException if the body is not Base64
   */
  public byte[] bytes() {
    return Base64.getDecoder().decode(body);
  }
}
