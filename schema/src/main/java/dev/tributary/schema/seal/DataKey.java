package dev.tributary.schema.seal;

import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;

/** A user's data key (DEK) as a handle: it seals and opens, and never yields its bytes. */
public final class DataKey {
  private final UserId user;
  private final int version;
  private final SecretKey key;

  /**
   * @param bytes 32 bytes, copied
   */
  public DataKey(UserId user, int version, byte[] bytes) {
    this.user = user;
    this.version = version;
    this.key = KeyBytes.key(bytes, "AES");
  }

  public int version() {
    return version;
  }

  /** Seals bytes for a row's column: nonce (12), ciphertext, tag (16). */
  public byte[] seal(String column, String row, byte[] plaintext) {
    return AesGcm.seal(key, plaintext, binding(column, row).additionalData());
  }

  /** Seals text as UTF-8. */
  public byte[] seal(String column, String row, String text) {
    return seal(column, row, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Opens what was sealed for this row's column under this key.
   *
   * @throws NotAuthentic if it was not
   */
  public byte[] open(String column, String row, byte[] sealed) throws NotAuthentic {
    return AesGcm.open(key, sealed, binding(column, row).additionalData());
  }

  /**
   * Opens text.
   *
   * @throws NotAuthentic if it was not sealed for this row's column under this key
   */
  public String openText(String column, String row, byte[] sealed) throws NotAuthentic {
    return new String(open(column, row, sealed), StandardCharsets.UTF_8);
  }

  private Binding binding(String column, String row) {
    return new Binding(column, user, row, version);
  }

  @Override
  public String toString() {
    return "DataKey[user=" + user + ", version=" + version + "]";
  }
}
