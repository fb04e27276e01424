package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.TENTATIVE;

/** Perhaps, or by hearsay: agrees with what is known, but never displaces or contradicts it. */
final class Hedge implements Handling {

  private final Ledger ledger;

  Hedge(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Ruling apply(Said said) {
    if (said.statement().stance() == Stance.ENDED) {
      ledger.start(said, TENTATIVE);
      return Ruling.of(Outcome.TENTATIVE, Rule.HEDGED);
    }
    return ledger
        .sayingAlive(said)
        .filter(known -> ledger.comparison().between(said, known) == Relation.SAME)
        .map(known -> ledger.join(known, said))
        .orElseGet(() -> {
          ledger.add(said, TENTATIVE);
          return Ruling.of(Outcome.TENTATIVE, Rule.HEDGED);
        });
  }
}
