package dev.tributary.merge.reading;

import dev.tributary.merge.cost.Budget;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.ModelHealth;
import dev.tributary.merge.extraction.ModelState;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;

/** Tells a user how far their notes have come, and whether the model keeps them waiting. */
public final class ReadStatus {
  private final RowLevelSession session;
  private final NoteCounting notes;
  private final ModelHealth model;
  private final Budget budget;

  public ReadStatus(RowLevelSession session, NoteCounting notes, ModelHealth model, Budget budget) {
    this.session = session;
    this.notes = notes;
    this.model = model;
    this.budget = budget;
  }

  public Status status(UserId user) {
    return new Status(session.as(user, () -> notes.count(user)), modelFor(user));
  }

  /** A budget that is used up comes first: nobody asks, so nobody learns how the model is. */
  private ModelState modelFor(UserId user) {
    ModelState state = model.state();
    return state.isOfModel()
        ? budget
            .reachedSince(user)
            .<ModelState>map(since -> new ModelState.Waiting(Held.BUDGET, since))
            .orElse(state)
        : state;
  }

  /** Both, as of now. */
  public record Status(NoteCounts notes, ModelState model) {}
}
