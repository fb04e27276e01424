package dev.tributary.merge.reading;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Optional;

/** What is shown of the profiles of the session's user. */
public interface ShownProfiles {
  List<ShownProfile> all(UserId user);

  Optional<ShownProfile> find(UserId user, ProfileId profile);

  /** Oldest first. */
  List<ShownFact> facts(UserId user, ProfileId profile);

  /** Oldest first, settled ones included. */
  List<ShownConflict> conflicts(UserId user, ProfileId profile);

  /** In the order in which the notes were written. */
  List<ShownNote> notes(UserId user, ProfileId profile);

  /**
   * Stores a profile or its new name.
   *
   * @return whether it is new
   */
  boolean save(UserId user, ProfileId profile, byte[] name, int keyVersion);
}
