package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.Relation.RIVAL;
import static dev.tributary.merge.profile.Relation.SIBLING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a changed or corrected value takes the place of. */
final class Predecessors {

  private static final double NEAR = 0.5;
  private static final double CLEARLY_NEARER = 0.2;

  private final Ledger ledger;
  private final Comparison comparison;

  Predecessors(Ledger ledger) {
    this.ledger = ledger;
    this.comparison = ledger.comparison();
  }

  List<Holding> of(Said said) {
    List<Holding> others =
        ledger.meeting(said, h -> h.isAlive() && !comparison.between(said, h).isSame());
    return said.isSingle() ? others : ofMany(said, others);
  }

  /** What the note names; else what is of the same thing; else what can only be meant. */
  private List<Holding> ofMany(Said said, List<Holding> others) {
    Optional<Holding> named =
        said.closestOf(others.stream().filter(it -> comparison.names(said, it)).toList());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    askForWhatIsNamed(said, others);
    List<Holding> sameThing = others.stream().filter(other -> isOfSameThing(said, other)).toList();
    if (!sameThing.isEmpty()) {
      return sameThing;
    }
    return onlyOneMeant(said, others).stream().toList();
  }

  private void askForWhatIsNamed(Said said, List<Holding> others) {
    Phrase previous = said.previous();
    if (previous != null) {
      comparison.ask(said, previous, others.stream());
    }
  }

  private boolean isOfSameThing(Said said, Holding other) {
    Relation relation = comparison.between(said, other);
    boolean stillAhead =
        said.statement().stance() == Stance.CORRECTED || !other.known().isPastOn(said.day());
    return (relation == RIVAL || relation == SIBLING) && stillAhead;
  }

  private static Optional<Holding> onlyOneMeant(Said said, List<Holding> others) {
    List<Holding> current = others.stream().filter(h -> h.is(FactStatus.CURRENT)).toList();
    if (said.predicate().isIdentifier()) {
      return current.size() == 1 ? Optional.of(current.getFirst()) : Optional.empty();
    }
    return clearlyClosest(said, current);
  }

  private static Optional<Holding> clearlyClosest(Said said, List<Holding> current) {
    List<Double> overlaps =
        current.stream()
            .map(holding -> said.phrase().overlap(holding.phrase()))
            .sorted(Comparator.reverseOrder())
            .toList();
    boolean near = !overlaps.isEmpty() && overlaps.getFirst() >= NEAR;
    boolean clear = overlaps.size() < 2 || overlaps.getFirst() - overlaps.get(1) >= CLEARLY_NEARER;
    return near && clear ? said.closestOf(current) : Optional.empty();
  }
}
