package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Profile;
import dev.tributary.merge.profile.Verdicts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  /** The same, and what is about to be stored. */
  Reached and(Arrival arrival) {
    Stream<StoredStatement> arriving = arrival.statements().stream().map(Arriving::statement);
    return new Reached(slots, Stream.concat(statements.stream(), arriving).toList(), decisions);
  }

  /** What it adds up to; nothing is recorded. */
  public Profile folded(Fold fold, Verdicts verdicts) {
    return Folded.of(fold, this, verdicts).profile();
  }
}
