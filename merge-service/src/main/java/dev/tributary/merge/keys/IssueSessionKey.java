package dev.tributary.merge.keys;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.keys.WrappedKey;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.KeyEncryption;

/** Unwraps the active data key of a user for that user; makes the user's keys on the first call. */
public final class IssueSessionKey {
  private final RowLevelSession session;
  private final Keyrings keyrings;
  private final KeyEncryption keyEncryption;

  public IssueSessionKey(RowLevelSession session, Keyrings keyrings, KeyEncryption keyEncryption) {
    this.session = session;
    this.keyrings = keyrings;
    this.keyEncryption = keyEncryption;
  }

  /** The key that the user's client seals with now. */
  public SessionKey issue(UserId user) {
    WrappedKey wrapped = session.as(user, () -> keyrings.activeDataKey(user));
    return new SessionKey(wrapped.version(), wrapped.unwrap(keyEncryption));
  }
}
