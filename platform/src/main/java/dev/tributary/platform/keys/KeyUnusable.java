package dev.tributary.platform.keys;

import dev.tributary.schema.seal.KeyPurpose;

/** A user's key is there, but the key-encryption key of this process does not unwrap it. */
public final class KeyUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyUnusable(KeyPurpose purpose, int version, Throwable cause) {
    super(
        purpose.wireName()
            + " key version "
            + version
            + " does not unwrap: is tributary.keys.key-encryption-key-file the one it was wrapped with?",
        cause);
  }
}
