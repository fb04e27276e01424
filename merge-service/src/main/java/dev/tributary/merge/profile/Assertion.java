package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;

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
  public Ruling apply(Said said) {
    Optional<Holding> known = ledger.saying(said, CURRENT);
    if (known.isEmpty() || ledger.comparison().awaitsJudge(said.phrase(), known.get())) {
      ledger.askAbout(said);
    }
    return known
        .map(holding -> ledger.join(holding, said))
        .orElseGet(() -> differ(said, ledger.rivals(said)));
  }

  private Ruling differ(Said said, List<Holding> rivals) {
    Optional<Rule> outdating =
        rivals.stream().flatMap(rival -> Outdating.of(said, rival).stream()).findFirst();
    if (outdating.isPresent()) {
      Rule rule = outdating.get();
      ClosingReason reason = rule == Rule.MOVES_ON ? ClosingReason.FLUID : ClosingReason.CHANGE;
      return succession.supersede(said, outdated(said, rivals), rule, reason);
    }
    return ledger
        .saying(said, FactStatus.DISPUTED)
        .map(disputed -> ledger.join(disputed, said))
        .orElseGet(() -> disputeOrAppend(said, rivals));
  }

  private static List<Holding> outdated(Said said, List<Holding> rivals) {
    return rivals.stream().filter(rival -> Outdating.of(said, rival).isPresent()).toList();
  }

  private Ruling disputeOrAppend(Said said, List<Holding> rivals) {
    List<Holding> contradicted = rivals.stream().filter(rival -> contradicts(said, rival)).toList();
    if (contradicted.isEmpty()) {
      return ledger.append(said);
    }
    boolean heldBack = ledger.contradict(contradicted.getLast(), said);
    return heldBack
        ? Ruling.of(Outcome.PENDING, Rule.AWAITS_JUDGE)
        : Ruling.of(Outcome.DISPUTED, Rule.CONTRADICTS);
  }

  /** Two values in one note are both meant, and what is over can happen again. */
  private boolean contradicts(Said said, Holding rival) {
    return !notes.alsoSpeakOf(said, rival, ledger.comparison())
        && !rival.known().isPastOn(said.day());
  }
}
