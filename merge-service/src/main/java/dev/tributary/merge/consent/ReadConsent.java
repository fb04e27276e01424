package dev.tributary.merge.consent;

import dev.tributary.merge.consent.Refusals.ProfileConsent;
import dev.tributary.merge.consent.Refusals.RefusedProfile;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows users what they have refused. */
public final class ReadConsent {
  private final RowLevelSession session;
  private final Refusals refusals;

  public ReadConsent(RowLevelSession session, Refusals refusals) {
    this.session = session;
    this.refusals = refusals;
  }

  /**
   * Everything that a user has refused.
   *
   * @param refusedAt since when no note may be read; null if notes may be
   * @param profiles about which none may be read
   */
  public record Whole(@Nullable Instant refusedAt, List<RefusedProfile> profiles) {}

  public Whole whole(UserId user) {
    return session.as(user, () -> new Whole(refusals.ofAll(user), refusals.ofProfiles(user)));
  }

  /**
   * What holds for one profile by itself.
   *
   * @throws NotFound if the user has no such profile
   */
  public ProfileConsent of(UserId user, ProfileId profile) {
    return session.as(
        user, () -> refusals.of(user, profile).orElseThrow(() -> new NotFound("profile")));
  }
}
