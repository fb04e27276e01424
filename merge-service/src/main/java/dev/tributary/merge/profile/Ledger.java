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
  private final Comparison comparison;
  private final List<Holding> holdings = new ArrayList<>();
  private final Map<String, Set<Holding>> bySlot = new HashMap<>();
  private final Map<StatementKey, Holding> byMember = new HashMap<>();
  private final List<Dispute> disputes = new ArrayList<>();
  private final Lookalikes lookalikes;

  Ledger(Comparison comparison, Lookalikes lookalikes) {
    this.comparison = comparison;
    this.lookalikes = lookalikes;
  }

  Comparison comparison() {
    return comparison;
  }

  /** The fact in which a statement is a member, if it was taken already. */
  Optional<Holding> holding(StatementKey member) {
    return Optional.ofNullable(byMember.get(member));
  }

  /** Those that the statement meets, in the order in which they were first said. */
  List<Holding> meeting(Said said, Predicate<Holding> condition) {
    return meeting(said.slots(), condition);
  }

  private List<Holding> meeting(Set<String> slots, Predicate<Holding> condition) {
    return slots.stream()
        .flatMap(slot -> bySlot.getOrDefault(slot, Set.of()).stream())
        .distinct()
        .filter(condition)
        .sorted(comparing(Holding::first))
        .toList();
  }

  /**
   * Those of them to which the condition can apply where it is one that no unlike value fulfils:
   * thousands may share a word, of which few are alike.
   */
  List<Holding> alike(Said said, Predicate<Holding> condition) {
    if (!said.isOneOfManyTexts()) {
      return meeting(said.closeSlots(), condition);
    }
    return lookalikes.of(said).stream()
        .filter(holding -> meet(said, holding))
        .filter(condition)
        .sorted(comparing(Holding::first))
        .toList();
  }

  private boolean meet(Said said, Holding holding) {
    return said.slots().stream()
        .anyMatch(slot -> bySlot.getOrDefault(slot, Set.of()).contains(holding));
  }

  /** Current facts that the statement excludes. */
  List<Holding> rivals(Said said) {
    return alike(
        said, h -> h.is(FactStatus.CURRENT) && comparison.between(said, h) == Relation.RIVAL);
  }

  /** The fact of that status which says the same, the closest wording first. */
  Optional<Holding> saying(Said said, FactStatus status) {
    return said.closestOf(alike(said, h -> h.is(status) && comparison.between(said, h).isSame()));
  }

  /** The fact that stands, or is disputed, and says the same. */
  Optional<Holding> sayingAlive(Said said) {
    return saying(said, FactStatus.CURRENT).or(() -> saying(said, FactStatus.DISPUTED));
  }

  /** A reader is to be asked whether the statement says the same as what stands. */
  void askAbout(Said said) {
    if (comparison.isAnybodyAsked() && said.phrase().isTextual()) {
      comparison.ask(said, said.phrase(), meeting(said, Holding::isAlive).stream());
    }
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
    take(holding, said);
    holding.restateAs(said);
    holding.become(status);
    return holding;
  }

  /** Starts a current fact because nothing known says the same. */
  Ruling append(Said said) {
    Holding holding = add(said, FactStatus.CURRENT);
    boolean confirms = !holding.first().equals(said.key());
    return Ruling.of(Outcome.APPENDED, confirms ? Rule.HEDGE_CONFIRMED : Rule.NEW_VALUE);
  }

  /** Starts a fact that nothing said later can meet. */
  Holding start(Said said, FactStatus status) {
    Holding holding = new Holding(said, status);
    holdings.add(holding);
    byMember.put(said.key(), holding);
    return holding;
  }

  /** Says once more what is held, perhaps more exactly. */
  Ruling join(Holding holding, Said said) {
    boolean refines = comparison.between(said, holding) == Relation.FINER;
    boolean judged = comparison.isJudgedSame(said.phrase(), holding);
    take(holding, said);
    if (refines) {
      holding.refineBy(said);
      return Ruling.of(Outcome.REFINED, Rule.MORE_EXACT);
    }
    return Ruling.of(Outcome.CORROBORATED, judged ? Rule.JUDGED_SAME : Rule.SAME_VALUE);
  }

  /** Makes a statement a member of what is held, and changes nothing else. */
  void take(Holding holding, Said said) {
    holding.join(said);
    byMember.put(said.key(), holding);
    index(said, holding);
  }

  /** A conflict that the note itself points out. */
  void dispute(Holding existing, Said said) {
    disputes.add(new Dispute(existing, add(said, FactStatus.DISPUTED), said.key(), false));
  }

  /**
   * A conflict that follows from the values.
   *
   * @return whether it is held back until a reader has compared them
   */
  boolean contradict(Holding existing, Said said) {
    boolean heldBack = comparison.awaitsJudge(said.phrase(), existing);
    disputes.add(new Dispute(existing, add(said, FactStatus.DISPUTED), said.key(), heldBack));
    return heldBack;
  }

  List<Dispute> openDisputes(Predicate<Holding> side) {
    return disputes.stream().filter(d -> d.isOpen() && d.sides().anyMatch(side)).toList();
  }

  List<Fact> facts() {
    return holdings.stream().map(Holding::toFact).toList();
  }

  List<Conflict> conflicts() {
    return disputes.stream().filter(d -> !d.isHeldBack()).map(Dispute::toConflict).toList();
  }

  private void index(Said said, Holding holding) {
    said.slots()
        .forEach(slot -> bySlot.computeIfAbsent(slot, _ -> new LinkedHashSet<>()).add(holding));
    if (said.isOneOfManyTexts()) {
      lookalikes.add(said, holding);
    }
  }
}
