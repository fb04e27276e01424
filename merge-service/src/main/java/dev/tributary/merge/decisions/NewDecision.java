package dev.tributary.merge.decisions;

import dev.tributary.merge.merging.StatementName;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be kept.
 *
 * @param profile where it has its effect
 * @param about the statement that it is about, of a conflict the existing one; null if it is about
 *     notes
 * @param challenger the other statement of a conflict
 */
public record NewDecision(
    DecisionId id,
    Wish wish,
    ProfileId profile,
    @Nullable StatementName about,
    @Nullable StatementName challenger) {
  static NewDecision onNotes(DecisionId id, Wish.OnNotes wish, ProfileId profile) {
    return new NewDecision(id, wish, profile, null, null);
  }
}
