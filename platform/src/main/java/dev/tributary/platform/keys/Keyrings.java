package dev.tributary.platform.keys;

import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.DataKey;
import dev.tributary.schema.seal.IndexKey;
import dev.tributary.schema.seal.KeyContext;
import dev.tributary.schema.seal.KeyEncryption;
import dev.tributary.schema.seal.KeyEncryptionKey;
import dev.tributary.schema.seal.KeyPurpose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Unwraps users' keys, and makes those that a user does not have yet. Call within a row-level
 * session of that user.
 */
public final class Keyrings {
  private final WrappedKeys wrappedKeys;
  private final KeyEncryption keyEncryption;

  public Keyrings(WrappedKeys wrappedKeys, KeyEncryption keyEncryption) {
    this.wrappedKeys = wrappedKeys;
    this.keyEncryption = keyEncryption;
  }

  /** The keys of a user, made if there are none. */
  public Keyring of(UserId user) {
    List<WrappedKey> keys = wrapped(user);
    Map<Integer, DataKey> dataKeys = new HashMap<>();
    for (WrappedKey key : keys) {
      if (key.purpose() == KeyPurpose.DATA) {
        dataKeys.put(key.version(), unwrap(key, bytes -> new DataKey(user, key.version(), bytes)));
      }
    }
    DataKey active = dataKeys.get(activeOf(keys, KeyPurpose.DATA).version());
    IndexKey index = unwrap(activeOf(keys, KeyPurpose.INDEX), IndexKey::new);
    return new Keyring(dataKeys, java.util.Objects.requireNonNull(active), index);
  }

  /** The active data key, wrapped; made if there is none. */
  public WrappedKey activeDataKey(UserId user) {
    return activeOf(wrapped(user), KeyPurpose.DATA);
  }

  private List<WrappedKey> wrapped(UserId user) {
    List<WrappedKey> keys = wrappedKeys.of(user);
    List<KeyPurpose> missing =
        List.of(KeyPurpose.values()).stream().filter(it -> !hasActive(keys, it)).toList();
    if (missing.isEmpty()) {
      return keys;
    }
    missing.forEach(purpose -> wrappedKeys.add(newKey(user, purpose, keys)));
    return wrappedKeys.of(user);
  }

  private WrappedKey newKey(UserId user, KeyPurpose purpose, List<WrappedKey> keys) {
    int version =
        1
            + keys.stream()
                .filter(key -> key.purpose() == purpose)
                .mapToInt(WrappedKey::version)
                .max()
                .orElse(0);
    byte[] bytes = KeyEncryptionKey.newKey();
    try {
      byte[] wrapped = keyEncryption.wrap(bytes, new KeyContext(user, purpose, version));
      return new WrappedKey(user, purpose, version, true, keyEncryption.kekId(), wrapped);
    } finally {
      KeyEncryptionKey.wipe(bytes);
    }
  }

  private <T> T unwrap(WrappedKey key, Function<byte[], T> use) {
    byte[] bytes = key.unwrap(keyEncryption);
    try {
      return use.apply(bytes);
    } finally {
      KeyEncryptionKey.wipe(bytes);
    }
  }

  private static boolean hasActive(List<WrappedKey> keys, KeyPurpose purpose) {
    return keys.stream().anyMatch(key -> key.purpose() == purpose && key.active());
  }

  private static WrappedKey activeOf(List<WrappedKey> keys, KeyPurpose purpose) {
    return keys.stream()
        .filter(key -> key.purpose() == purpose && key.active())
        .findFirst()
        .orElseThrow(() -> new UnknownKey(purpose, 0));
  }
}
