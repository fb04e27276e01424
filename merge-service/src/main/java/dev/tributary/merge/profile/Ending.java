package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.DISPUTED;
import static dev.tributary.merge.profile.FactStatus.SUPERSEDED;
import static dev.tributary.merge.profile.FactStatus.TENTATIVE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** It is not, or no longer, so: closes the fact that says it. */
final class Ending implements Handling {

  private final Ledger ledger;
  private final Succession succession;

  Ending(Ledger ledger, Succession succession) {
    this.ledger = ledger;
    this.succession = succession;
  }

  @Override
  public Outcome apply(Said said) {
    Optional<Holding> meant =
        Stream.of(CURRENT, DISPUTED, TENTATIVE)
            .flatMap(status -> said.closestOf(meant(said, status)).stream())
            .findFirst();
    if (meant.isEmpty()) {
      ledger.close(ledger.start(said, SUPERSEDED), said, ClosingReason.ENDED);
      return Outcome.UNMATCHED;
    }
    meant.get().join(said);
    ledger.close(meant.get(), said, ClosingReason.ENDED);
    return succession.settleWithout(said) ? Outcome.SETTLED : Outcome.CLOSED;
  }

  private List<Holding> meant(Said said, FactStatus status) {
    return ledger.meeting(
        said,
        h ->
            h.is(status)
                && h.predicate() == said.predicate()
                && said.phrase().coversEndOf(h.phrase()));
  }
}
