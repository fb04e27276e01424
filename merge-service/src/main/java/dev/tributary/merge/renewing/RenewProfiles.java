package dev.tributary.merge.renewing;

import dev.tributary.merge.merging.RefoldProfile;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Refolds the profiles that were left behind by an upgrade, a few at a time, each in a transaction
 * of its own. One that fails is left for the next start: the others do not wait for it.
 */
public final class RenewProfiles {
  private static final int AT_A_TIME = 10;

  private final OldProfiles profiles;
  private final RefoldProfile refoldProfile;
  private final BiConsumer<OldProfile, RuntimeException> failed;
  private OldProfile last = OldProfile.FIRST;

  /**
   * @param failed is told which profile keeps its old keys, and why
   */
  public RenewProfiles(
      OldProfiles profiles,
      RefoldProfile refoldProfile,
      BiConsumer<OldProfile, RuntimeException> failed) {
    this.profiles = profiles;
    this.refoldProfile = refoldProfile;
    this.failed = failed;
  }

  /**
   * Renews the next few.
   *
   * @return whether there may be more
   */
  public synchronized boolean renewNext() {
    List<OldProfile> next = profiles.after(last, AT_A_TIME);
    next.forEach(this::renew);
    return !next.isEmpty();
  }

  private void renew(OldProfile old) {
    last = old;
    try {
      refoldProfile.refold(old.user(), old.profile());
    } catch (RuntimeException e) {
      failed.accept(old, e);
    }
  }
}
