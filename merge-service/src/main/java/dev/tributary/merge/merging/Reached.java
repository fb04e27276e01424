package dev.tributary.merge.merging;

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
}
