package dev.tributary.merge.reading;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.paging.Page;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.paging.Position;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Shows a user's profiles; somebody else's are not there. */
public final class ReadProfiles {
  private final RowLevelSession session;
  private final ShownProfiles profiles;
  private final ShownConflicts conflicts;

  public ReadProfiles(RowLevelSession session, ShownProfiles profiles, ShownConflicts conflicts) {
    this.session = session;
    this.profiles = profiles;
    this.conflicts = conflicts;
  }

  /** A profile with its facts and conflicts, as of one moment. */
  public record Whole(ShownProfile profile, List<ShownFact> facts, List<ShownConflict> conflicts) {}

  /** Oldest first. */
  public Page<ShownProfile> all(UserId user, PageRequest request) {
    return Page.of(
        session.as(user, () -> profiles.page(user, request)),
        request,
        profile -> new Position(profile.createdAt(), profile.id()));
  }

  /**
   * A whole profile.
   *
   * @throws NotFound if the user has no such profile
   */
  public Whole whole(UserId user, ProfileId id) {
    return session.asOfOneMoment(
        user,
        () ->
            new Whole(
                existing(user, id),
                profiles.facts(user, id, PageRequest.ALL),
                conflicts.page(user, new ConflictFilter(id, null), PageRequest.ALL)));
  }

  /**
   * The facts of a profile.
   *
   * @throws NotFound if the user has no such profile
   */
  public Page<ShownFact> facts(UserId user, ProfileId id, PageRequest request) {
    return page(
        user,
        id,
        request,
        () -> profiles.facts(user, id, request),
        fact -> new Position(fact.firstSeenAt(), fact.id()));
  }

  /**
   * What notes say about a profile, and what became of each.
   *
   * @throws NotFound if the user has no such profile
   */
  public Page<ShownStatement> statements(
      UserId user, ProfileId id, StatementFilter filter, PageRequest request) {
    return page(
        user,
        id,
        request,
        () -> profiles.statements(user, id, filter, request),
        statement -> new Position(statement.writtenAt(), statement.id()));
  }

  /**
   * How far the notes about a profile have come.
   *
   * @throws NotFound if the user has no such profile
   */
  public Page<ShownNote> notes(UserId user, ProfileId id, PageRequest request) {
    return page(
        user,
        id,
        request,
        () -> profiles.notes(user, id, request),
        note -> new Position(note.writtenAt(), note.noteId(), note.revision()));
  }

  /**
   * Leads on only where there is such a profile.
   *
   * @throws NotFound if the user has no such profile
   */
  public void requireExists(UserId user, ProfileId id) {
    session.as(user, () -> existing(user, id));
  }

  private <T> Page<T> page(
      UserId user,
      ProfileId id,
      PageRequest request,
      Supplier<List<T>> rows,
      Function<T, Position> end) {
    return session.as(
        user,
        () -> {
          existing(user, id);
          return Page.of(rows.get(), request, end);
        });
  }

  private ShownProfile existing(UserId user, ProfileId id) {
    return profiles.find(user, id).orElseThrow(() -> new NotFound("profile"));
  }
}
