package dev.tributary.platform.keys;

import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.KeyContext;
import dev.tributary.schema.seal.KeyEncryption;
import dev.tributary.schema.seal.KeyPurpose;
import dev.tributary.schema.seal.NotAuthentic;

/**
 * A key as the database holds it.
 *
 * @param active whether new bytes are sealed with it; a retired one only opens
 * @param kekId the key-encryption key that wrapped it
 * @param wrapped its bytes, wrapped for exactly this user, purpose and version
 */
public record WrappedKey(
    UserId user, KeyPurpose purpose, int version, boolean active, String kekId, byte[] wrapped) {
  /**
   * The key's 32 bytes. Wipe them after use.
   *
   * @throws KeyUnusable if the key-encryption key in use did not wrap it
   */
  public byte[] unwrap(KeyEncryption keyEncryption) {
    try {
      return keyEncryption.unwrap(wrapped, kekId, new KeyContext(user, purpose, version));
    } catch (NotAuthentic e) {
      throw new KeyUnusable(purpose, version, e);
    }
  }
}
