package dev.tributary.merge.decisions;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.paging.Page;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import org.jspecify.annotations.Nullable;

/** Shows what a user has decided, undone decisions included. */
public final class ReadDecisions {
  private final RowLevelSession session;
  private final KeptDecisions decisions;

  public ReadDecisions(RowLevelSession session, KeptDecisions decisions) {
    this.session = session;
    this.decisions = decisions;
  }

  /**
   * Oldest first.
   *
   * @param profile those that concern this profile; null for all
   */
  public Page<ShownDecision> page(UserId user, @Nullable ProfileId profile, PageRequest request) {
    return Page.of(
        session.as(user, () -> decisions.page(user, profile, request)),
        request,
        ShownDecision::position);
  }

  /**
   * One decision.
   *
   * @throws NotFound if the user has no such decision
   */
  public ShownDecision one(UserId user, DecisionId id) {
    return session
        .as(user, () -> decisions.find(user, id))
        .orElseThrow(() -> new NotFound("decision"));
  }
}
