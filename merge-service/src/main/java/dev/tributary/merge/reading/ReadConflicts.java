package dev.tributary.merge.reading;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.paging.Page;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.UserId;

/** Shows a user's conflicts, of all profiles or of one. */
public final class ReadConflicts {
  private final RowLevelSession session;
  private final ShownConflicts conflicts;

  public ReadConflicts(RowLevelSession session, ShownConflicts conflicts) {
    this.session = session;
    this.conflicts = conflicts;
  }

  /** Oldest first. */
  public Page<ShownConflict> page(UserId user, ConflictFilter filter, PageRequest request) {
    return Page.of(
        session.as(user, () -> conflicts.page(user, filter, request)),
        request,
        ShownConflict::position);
  }

  /**
   * One conflict.
   *
   * @throws NotFound if the user has no such conflict
   */
  public ShownConflict one(UserId user, ConflictId id) {
    return session
        .as(user, () -> conflicts.find(user, id))
        .orElseThrow(() -> new NotFound("conflict"));
  }
}
