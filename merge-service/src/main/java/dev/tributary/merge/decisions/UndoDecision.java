package dev.tributary.merge.decisions;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Objects;

/** Takes a decision back, with all that followed from it; it stays on record as undone. */
public final class UndoDecision {
  private final RowLevelSession session;
  private final KeptDecisions decisions;
  private final DecideOnFacts onFacts;
  private final DecideOnNotes onNotes;

  public UndoDecision(
      RowLevelSession session,
      KeptDecisions decisions,
      DecideOnFacts onFacts,
      DecideOnNotes onNotes) {
    this.session = session;
    this.decisions = decisions;
    this.onFacts = onFacts;
    this.onNotes = onNotes;
  }

  /**
   * Undoes it; once more changes nothing.
   *
   * @throws NotFound if the user has no such decision
   */
  public void undo(UserId user, DecisionId id) {
    ShownDecision kept =
        session
            .as(user, () -> decisions.find(user, id))
            .orElseThrow(() -> new NotFound("decision"));
    switch (kept.kind()) {
      case "merge" -> onNotes.undoMerge(user, id, new ProfileId(kept.profileId()));
      case "move" -> onNotes.undoMove(user, id, new NoteId(Objects.requireNonNull(kept.noteId())));
      default -> onFacts.undo(user, id);
    }
  }
}
