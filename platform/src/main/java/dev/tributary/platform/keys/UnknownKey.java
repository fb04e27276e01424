package dev.tributary.platform.keys;

import dev.tributary.schema.seal.KeyPurpose;

/** Bytes name a key that their user does not have, or no longer has. */
public final class UnknownKey extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownKey(KeyPurpose purpose, int version) {
    super("the user has no " + purpose.wireName() + " key version " + version);
  }
}
