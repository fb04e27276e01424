package dev.tributary.merge.reading;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.keys.UnknownKey;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.NotAuthentic;
import org.jspecify.annotations.Nullable;

/** Adds a profile, or gives one another name. What was merged into it stays as it is. */
public final class SaveProfile {
  private static final int SHORTEST_SEALED = 28;
  private static final int LONGEST_SEALED = 4096;

  private final RowLevelSession session;
  private final ShownProfiles profiles;
  private final Keyrings keyrings;

  public SaveProfile(RowLevelSession session, ShownProfiles profiles, Keyrings keyrings) {
    this.session = session;
    this.profiles = profiles;
    this.keyrings = keyrings;
  }

  /**
   * Saves a profile.
   *
   * @param name sealed by the client for {@code profiles.profile.name}
   * @return whether it is new
   * @throws InvalidField if the name cannot be sealed bytes
   */
  public boolean save(UserId user, ProfileId id, byte @Nullable [] name, int keyVersion) {
    if (name == null || name.length < SHORTEST_SEALED || name.length > LONGEST_SEALED) {
      throw new InvalidField(
          "name",
          "must be the sealed name: %d to %d bytes as Base64"
              .formatted(SHORTEST_SEALED, LONGEST_SEALED));
    }
    if (keyVersion < 1) {
      throw new InvalidField("key_version", "must be the version of the data key, from 1");
    }
    return session.as(
        user,
        () -> {
          requireOpens(user, id, name, keyVersion);
          return profiles.save(user, id, name, keyVersion);
        });
  }

  /** A name that does not open would stop every note about the profile. */
  private void requireOpens(UserId user, ProfileId id, byte[] name, int keyVersion) {
    try {
      keyrings.of(user).version(keyVersion).open(Columns.PROFILE_NAME, id.toString(), name);
    } catch (UnknownKey e) {
      throw new InvalidField("key_version", "must be a version of the caller's data key");
    } catch (NotAuthentic e) {
      throw new InvalidField("name", "must be sealed for this profile with the caller's data key");
    }
  }
}
