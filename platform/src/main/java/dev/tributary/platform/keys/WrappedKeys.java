package dev.tributary.platform.keys;

import dev.tributary.schema.id.UserId;
import java.util.List;

/** The wrapped keys of the session's user. Call within a row-level session. */
public interface WrappedKeys {
  /** All that are not destroyed. */
  List<WrappedKey> of(UserId user);

  /** Stores an active key, unless another writer was first: read again to see which one won. */
  void add(WrappedKey key);
}
