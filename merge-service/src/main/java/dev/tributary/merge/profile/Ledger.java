package dev.tributary.merge.profile;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The facts and conflicts held so far; a statement finds only those with which it shares a slot.
 */
final class Ledger {

  private final List<Holding> holdings = new ArrayList<>();
  private final Map<String, Set<Holding>> bySlot = new HashMap<>();
  private final List<Dispute> disputes = new ArrayList<>();

  /** Those that the statement meets, in the order in which they were first said. */
  List<Holding> meeting(Said said, Predicate<Holding> condition) {
    return said.slots().stream()
        .flatMap(slot -> bySlot.getOrDefault(slot, Set.of()).stream())
        .distinct()
        .filter(condition)
        .sorted(comparing(Holding::first))
        .toList();
  }

  List<Holding> related(Said said, FactStatus status, Relation relation) {
    return meeting(said, h -> h.is(status) && Relation.between(said, h) == relation);
  }

  /** The fact of that status which says the same, the closest wording first. */
  Optional<Holding> saying(Said said, FactStatus status) {
    return said.closestOf(meeting(said, h -> h.is(status) && Relation.between(said, h).isSame()));
  }

  /** Starts a fact, with what had been hedged about it before. */
  Holding add(Said said, FactStatus status) {
    Optional<Holding> hedged = saying(said, FactStatus.TENTATIVE);
    if (hedged.isEmpty()) {
      Holding holding = start(said, status);
      index(said, holding);
      return holding;
    }
    Holding holding = hedged.get();
    join(holding, said);
    holding.restateAs(said);
    holding.become(status);
    return holding;
  }

  /** Starts a fact that nothing said later can meet. */
  Holding start(Said said, FactStatus status) {
    Holding holding = new Holding(said, status);
    holdings.add(holding);
    return holding;
  }

  Outcome join(Holding holding, Said said) {
    boolean refines = Relation.between(said, holding) == Relation.FINER;
    holding.join(said);
    index(said, holding);
    if (refines) {
      holding.refineBy(said);
    }
    return refines ? Outcome.REFINED : Outcome.CORROBORATED;
  }

  void close(Holding holding, Said by, ClosingReason reason) {
    holding.close(new Closing(by.key(), reason, by.statement().since()));
  }

  void dispute(Holding existing, Said said) {
    disputes.add(new Dispute(existing, add(said, FactStatus.DISPUTED), said.key()));
  }

  List<Dispute> openDisputes(Predicate<Holding> side) {
    return disputes.stream().filter(d -> d.isOpen() && d.sides().anyMatch(side)).toList();
  }

  List<Fact> facts() {
    return holdings.stream()
        .map(Holding::toFact)
        .sorted(comparing(f -> f.members().getFirst()))
        .toList();
  }

  List<Conflict> conflicts() {
    return disputes.stream().map(Dispute::toConflict).toList();
  }

  private void index(Said said, Holding holding) {
    said.slots()
        .forEach(slot -> bySlot.computeIfAbsent(slot, _ -> new LinkedHashSet<>()).add(holding));
  }
}
