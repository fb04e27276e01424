package dev.tributary.merge.reading;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;

/**
 * Deletes a profile with its notes and all that was merged from them. The database announces what
 * is gone with it, as it does when somebody deletes the row with SQL.
 */
public final class DeleteProfile {
  private final RowLevelSession session;
  private final ShownProfiles profiles;

  public DeleteProfile(RowLevelSession session, ShownProfiles profiles) {
    this.session = session;
    this.profiles = profiles;
  }

  /**
   * Deletes it for good.
   *
   * @throws NotFound if the user has no such profile, or no longer
   */
  public void delete(UserId user, ProfileId id) {
    boolean wasThere = session.as(user, () -> profiles.delete(user, id));
    if (!wasThere) {
      throw new NotFound("profile");
    }
  }
}
