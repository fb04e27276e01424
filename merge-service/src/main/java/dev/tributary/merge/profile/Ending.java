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
  public Ruling apply(Said said) {
    Optional<Holding> meant =
        Stream.of(CURRENT, DISPUTED, TENTATIVE)
            .flatMap(status -> said.closestOf(meant(said, status)).stream())
            .findFirst();
    return meant.map(holding -> end(holding, said)).orElseGet(() -> endNothing(said));
  }

  private Ruling end(Holding holding, Said said) {
    ledger.take(holding, said);
    Cause.of(said).close(holding, ClosingReason.ENDED);
    Outcome outcome = succession.settleWithout(Cause.of(said)) ? Outcome.SETTLED : Outcome.CLOSED;
    return new Ruling(outcome, Rule.ENDED, List.of(holding.shown()));
  }

  private Ruling endNothing(Said said) {
    ledger.askAbout(said);
    Cause.of(said).close(ledger.start(said, SUPERSEDED), ClosingReason.ENDED);
    return Ruling.of(Outcome.UNMATCHED, Rule.NOTHING_TO_END);
  }

  private List<Holding> meant(Said said, FactStatus status) {
    return ledger.alike(
        said,
        h ->
            h.is(status)
                && h.predicate() == said.predicate()
                && ledger.comparison().coversEndOf(said, h));
  }
}
