package dev.tributary.merge.merging;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;

/**
 * Folds a whole profile again from what is kept, in one transaction: changes nothing unless the
 * rules have changed since.
 */
public final class RefoldProfile {
  private final RowLevelSession session;
  private final Profiles profiles;
  private final Consequences consequences;

  public RefoldProfile(RowLevelSession session, Profiles profiles, Consequences consequences) {
    this.session = session;
    this.profiles = profiles;
    this.consequences = consequences;
  }

  /** Refolds it, if it is there. */
  public void refold(UserId user, ProfileId id) {
    session.run(
        user, () -> profiles.lock(user, id).ifPresent(profile -> consequences.followAll(profile)));
  }
}
