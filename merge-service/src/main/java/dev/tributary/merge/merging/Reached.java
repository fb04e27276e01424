package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Profile;
import dev.tributary.merge.profile.Verdicts;
import java.util.List;
import java.util.Set;

/**
 * All that can be reached over shared slots: what is folded together.
 *
 * @param slots those that were walked over
 */
public record Reached(
    Set<Slot> slots, List<StoredStatement> statements, List<KeptDecision> decisions) {
  public Reached {
    slots = Set.copyOf(slots);
    statements = List.copyOf(statements);
    decisions = List.copyOf(decisions);
  }

  /** What it adds up to; nothing is recorded. */
  public Profile folded(Fold fold, Verdicts verdicts) {
    return Folded.of(fold, this, verdicts).profile();
  }
}
