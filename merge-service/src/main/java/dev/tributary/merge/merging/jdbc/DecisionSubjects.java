package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.KeptDecision;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.profile.Decision;
import dev.tributary.merge.profile.FactStatement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What decisions are about. */
final class DecisionSubjects {
  private final Function<StatementName, Optional<FactStatement>> named;

  /**
   * @param named what is said under a name, by a note or by another decision
   */
  DecisionSubjects(Function<StatementName, Optional<FactStatement>> named) {
    this.named = named;
  }

  /**
   * The slots of all that it names, and of the value that it brings: so those are folded with it.
   */
  Set<Slot> slots(KeptDecision decision, Fingerprints fingerprints) {
    Set<Slot> slots = new HashSet<>();
    Stream.concat(said(decision).stream(), challenger(decision).stream())
        .forEach(statement -> slots.addAll(fingerprints.slots(statement)));
    return Set.copyOf(slots);
  }

  /** Whether all that it names is said. */
  boolean areSaid(KeptDecision decision) {
    boolean namesOne = !(decision.kind() instanceof KeptDecision.Settle);
    return said(decision).isPresent() && (namesOne || challenger(decision).isPresent());
  }

  /** What it is about; with the value that it brings, if it brings one. */
  Optional<FactStatement> said(KeptDecision decision) {
    Optional<FactStatement> about = named.apply(decision.about());
    return decision.kind() instanceof KeptDecision.Correct(String value)
        ? about.map(it -> it.correctedBy(correction(decision, it, value)))
        : about;
  }

  private Optional<FactStatement> challenger(KeptDecision decision) {
    return decision.kind() instanceof KeptDecision.Settle settle
        ? named.apply(settle.challenger())
        : Optional.empty();
  }

  private static Decision.CorrectFact correction(
      KeptDecision decision, FactStatement about, String value) {
    return new Decision.CorrectFact(decision.id(), decision.decidedAt(), about.key(), value);
  }
}
