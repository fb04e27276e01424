package dev.tributary.merge.merging;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;

/** The profiles of the session's user. */
public interface Profiles {
  /**
   * Waits for the profile's lock and holds it until the transaction ends. Notes can still be
   * inserted for the profile.
   *
   * @return empty if the profile is gone
   */
  Optional<LockedProfile> lock(UserId user, ProfileId profile);
}
