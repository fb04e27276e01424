package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.DISPUTED;
import static dev.tributary.merge.profile.Relation.RIVAL;

import java.util.List;
import java.util.Optional;

/**
 * So it is, without a word of change: known values are corroborated, new ones appended, and a value
 * that excludes a current one is disputed, unless it outdates it.
 */
final class Assertion implements Handling {

  private final Ledger ledger;
  private final Succession succession;
  private final Notes notes;

  Assertion(Ledger ledger, Succession succession, Notes notes) {
    this.ledger = ledger;
    this.succession = succession;
    this.notes = notes;
  }

  @Override
  public Outcome apply(Said said) {
    Optional<Holding> known = ledger.saying(said, CURRENT);
    if (known.isPresent()) {
      return ledger.join(known.get(), said);
    }
    List<Holding> rivals = ledger.related(said, CURRENT, RIVAL);
    Optional<ClosingReason> outdating =
        rivals.stream().flatMap(rival -> Outdating.of(said, rival).stream()).findFirst();
    if (outdating.isPresent()) {
      return succession.supersede(said, outdated(said, rivals), outdating.get());
    }
    return ledger
        .saying(said, DISPUTED)
        .map(disputed -> ledger.join(disputed, said))
        .orElseGet(() -> disputeOrAppend(said, rivals));
  }

  private static List<Holding> outdated(Said said, List<Holding> rivals) {
    return rivals.stream().filter(rival -> Outdating.of(said, rival).isPresent()).toList();
  }

  private Outcome disputeOrAppend(Said said, List<Holding> rivals) {
    List<Holding> contradicted = rivals.stream().filter(rival -> contradicts(said, rival)).toList();
    if (contradicted.isEmpty()) {
      ledger.add(said, CURRENT);
      return Outcome.APPENDED;
    }
    ledger.dispute(contradicted.getLast(), said);
    return Outcome.DISPUTED;
  }

  /** Two values in one note are both meant, and what is over can happen again. */
  private boolean contradicts(Said said, Holding rival) {
    return !notes.alsoSpeakOf(said, rival) && !rival.known().isPastOn(said.day());
  }
}
