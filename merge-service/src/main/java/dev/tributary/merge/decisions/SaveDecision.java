package dev.tributary.merge.decisions;

import dev.tributary.platform.problem.IdInUse;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.UserId;

/**
 * Keeps a decision with all that follows from it, in one transaction; the same again is nothing.
 */
public final class SaveDecision {
  private final DecideOnFacts onFacts;
  private final DecideOnNotes onNotes;

  public SaveDecision(DecideOnFacts onFacts, DecideOnNotes onNotes) {
    this.onFacts = onFacts;
    this.onNotes = onNotes;
  }

  /**
   * Decides.
   *
   * @return whether it is new
   * @throws NotFound if the user has no such conflict, fact, note or profile
   * @throws IdInUse if another decision has this id
   * @throws InvalidField if it cannot be decided so
   */
  public boolean save(UserId user, DecisionId id, Wish wish) {
    return switch (wish) {
      case Wish.OnFacts fact -> onFacts.save(user, id, fact);
      case Wish.OnNotes note -> onNotes.save(user, id, note);
    };
  }
}
