package dev.tributary.merge.reading;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;

/** Adds a profile, or gives one another name. What was merged into it stays as it is. */
public final class SaveProfile {
  private static final int SHORTEST_SEALED = 28;
  private static final int LONGEST_SEALED = 4096;

  private final RowLevelSession session;
  private final ShownProfiles profiles;

  public SaveProfile(RowLevelSession session, ShownProfiles profiles) {
    this.session = session;
    this.profiles = profiles;
  }

  /**
   * Saves a profile.
   *
   * @param name sealed by the client for {@code profiles.profile.name}
   * @return whether it is new
   * @throws InvalidField if the name cannot be sealed bytes
   */
  public boolean save(UserId user, ProfileId id, byte[] name, int keyVersion) {
    if (name.length < SHORTEST_SEALED || name.length > LONGEST_SEALED) {
      throw new InvalidField(
          "name",
          "must be the sealed name: %d to %d bytes as Base64"
              .formatted(SHORTEST_SEALED, LONGEST_SEALED));
    }
    if (keyVersion < 1) {
      throw new InvalidField("key_version", "must be the version of the data key, from 1");
    }
    return session.as(user, () -> profiles.save(user, id, name, keyVersion));
  }
}
