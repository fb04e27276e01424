package dev.tributary.merge.reading;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.function.Supplier;

/** Shows a user's profiles; somebody else's are not there. */
public final class ReadProfiles {
  private final RowLevelSession session;
  private final ShownProfiles profiles;

  public ReadProfiles(RowLevelSession session, ShownProfiles profiles) {
    this.session = session;
    this.profiles = profiles;
  }

  /** A profile with its facts and conflicts, as of one moment. */
  public record Whole(ShownProfile profile, List<ShownFact> facts, List<ShownConflict> conflicts) {}

  public List<ShownProfile> all(UserId user) {
    return session.as(user, () -> profiles.all(user));
  }

  /**
   * A whole profile.
   *
   * @throws NotFound if the user has no such profile
   */
  public Whole whole(UserId user, ProfileId id) {
    return session.as(
        user,
        () ->
            new Whole(existing(user, id), profiles.facts(user, id), profiles.conflicts(user, id)));
  }

  /**
   * The facts of a profile.
   *
   * @throws NotFound if the user has no such profile
   */
  public List<ShownFact> facts(UserId user, ProfileId id) {
    return of(user, id, () -> profiles.facts(user, id));
  }

  /**
   * The conflicts of a profile.
   *
   * @throws NotFound if the user has no such profile
   */
  public List<ShownConflict> conflicts(UserId user, ProfileId id) {
    return of(user, id, () -> profiles.conflicts(user, id));
  }

  /**
   * How far the notes about a profile have come.
   *
   * @throws NotFound if the user has no such profile
   */
  public List<ShownNote> notes(UserId user, ProfileId id) {
    return of(user, id, () -> profiles.notes(user, id));
  }

  private <T> List<T> of(UserId user, ProfileId id, Supplier<List<T>> what) {
    return session.as(
        user,
        () -> {
          existing(user, id);
          return what.get();
        });
  }

  private ShownProfile existing(UserId user, ProfileId id) {
    return profiles.find(user, id).orElseThrow(() -> new NotFound("profile", id.value()));
  }
}
