package dev.tributary.platform.keys;

import dev.tributary.schema.seal.DataKey;
import dev.tributary.schema.seal.IndexKey;
import dev.tributary.schema.seal.KeyPurpose;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's keys, unwrapped: seals with the active data key, opens with whichever version was used.
 */
public final class Keyring {
  private final Map<Integer, DataKey> dataKeys;
  private final DataKey active;
  private final IndexKey index;

  Keyring(Map<Integer, DataKey> dataKeys, DataKey active, IndexKey index) {
    this.dataKeys = Map.copyOf(dataKeys);
    this.active = active;
    this.index = index;
  }

  /** Seals what is new. */
  public DataKey active() {
    return active;
  }

  /** Fingerprints what must be compared. */
  public IndexKey index() {
    return index;
  }

  /**
   * Opens what was sealed with this version.
   *
   * @throws UnknownKey if the user has no such key
   */
  public DataKey version(int version) {
    @Nullable DataKey key = dataKeys.get(version);
    if (key == null) {
      throw new UnknownKey(KeyPurpose.DATA, version);
    }
    return key;
  }
}
