package dev.tributary.schema.seal;

/**
 * Wraps and unwraps users' keys with a key-encryption key (KEK) that is kept outside the database.
 */
public interface KeyEncryption {
  /** Names the key-encryption key in use, so that a later one can tell what it must rewrap. */
  String kekId();

  /**
   * Wraps a key of 32 bytes.
   *
   * @param context what the key is for; must be given again to unwrap it
   */
  byte[] wrap(byte[] key, KeyContext context);

  /**
   * Unwraps a key.
   *
   * @throws NotAuthentic if it was wrapped by another key-encryption key or for another context
   */
  byte[] unwrap(byte[] wrapped, String kekId, KeyContext context) throws NotAuthentic;
}
