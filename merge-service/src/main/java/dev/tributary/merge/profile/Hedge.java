package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.DISPUTED;
import static dev.tributary.merge.profile.FactStatus.TENTATIVE;

import java.util.Optional;

/** Perhaps, or by hearsay: agrees with what is known, but never displaces or contradicts it. */
final class Hedge implements Handling {

  private final Ledger ledger;

  Hedge(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Outcome apply(Said said) {
    if (said.statement().stance() == Stance.ENDED) {
      ledger.start(said, TENTATIVE);
      return Outcome.TENTATIVE;
    }
    Optional<Holding> known = ledger.saying(said, CURRENT).or(() -> ledger.saying(said, DISPUTED));
    if (known.isPresent() && Relation.between(said, known.get()) == Relation.SAME) {
      return ledger.join(known.get(), said);
    }
    ledger.add(said, TENTATIVE);
    return Outcome.TENTATIVE;
  }
}
