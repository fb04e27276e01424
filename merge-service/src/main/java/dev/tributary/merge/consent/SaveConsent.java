package dev.tributary.merge.consent;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Refuses or allows that a model reads a user's notes. A call that is under way is not taken back;
 * what waited goes on as soon as it is allowed.
 */
public final class SaveConsent {
  private final RowLevelSession session;
  private final Refusals refusals;
  private final HeldTasks tasks;

  public SaveConsent(RowLevelSession session, Refusals refusals, HeldTasks tasks) {
    this.session = session;
    this.refusals = refusals;
    this.tasks = tasks;
  }

  /**
   * Saves it for all notes, or those about one profile.
   *
   * @param profile null for all
   * @throws InvalidField if {@code allowed} is missing
   * @throws NotFound if the user has no such profile
   */
  public void save(UserId user, @Nullable ProfileId profile, @Nullable Boolean allowed) {
    if (allowed == null) {
      throw new InvalidField("allowed", "must be true or false");
    }
    session.run(
        user,
        () -> {
          if (profile == null) {
            saveAll(user, allowed);
          } else if (!refusals.set(user, profile, allowed)) {
            throw new NotFound("profile");
          }
          if (allowed) {
            tasks.resume(user);
          }
        });
  }

  private void saveAll(UserId user, boolean allowed) {
    if (allowed) {
      refusals.allow(user);
    } else {
      refusals.refuse(user);
    }
  }
}
