package dev.tributary.schema.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;

/**
 * A key-encryption key held in this process: 32 bytes that wrap with AES-256-GCM, bound to the
 * key's context.
 */
public final class KeyEncryptionKey implements KeyEncryption {
  private final SecretKey key;
  private final String kekId;

  /**
   * @param bytes 32 bytes, copied
   */
  public KeyEncryptionKey(byte[] bytes) {
    this.key = KeyBytes.key(bytes, "AES");
    this.kekId = "local:" + digestOf(bytes);
  }

  /** Random bytes for a new key of any kind. The caller wipes them with {@link #wipe} when done. */
  public static byte[] newKey() {
    return KeyBytes.random();
  }

  /** Overwrites key bytes that are no longer needed. */
  public static void wipe(byte[] bytes) {
    KeyBytes.wipe(bytes);
  }

  @Override
  public String kekId() {
    return kekId;
  }

  @Override
  public byte[] wrap(byte[] plain, KeyContext context) {
    return AesGcm.seal(key, plain, context.additionalData(kekId));
  }

  @Override
  public byte[] unwrap(byte[] wrapped, String wrappedBy, KeyContext context) throws NotAuthentic {
    if (!wrappedBy.equals(kekId)) {
      throw new NotAuthentic();
    }
    return AesGcm.open(key, wrapped, context.additionalData(kekId));
  }

  /**
   * Tells keys apart without telling anything of them: 4 bytes of a digest over a label and the
   * key.
   */
  private static String digestOf(byte[] bytes) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update("tributary kek id".getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(sha256.digest(bytes), 4));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM has no SHA-256", e);
    }
  }
}
