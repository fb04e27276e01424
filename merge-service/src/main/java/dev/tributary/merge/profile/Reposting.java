package dev.tributary.merge.profile;

import java.util.Optional;

/**
 * A note that was posted again, by mistake or by a device that came back, says nothing new: what
 * has been superseded since stays so.
 */
final class Reposting {
  /** Fewer words can well be written twice and meant both times: {@code moved to Oban}. */
  private static final int TELLING_WORDS = 5;

  private final Ledger ledger;

  Reposting(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes the statement if a closed fact of another note has its very words. */
  Optional<Ruling> take(Said said) {
    if (said.statement().quote().strip().split("\\s+").length < TELLING_WORDS
        || ledger.sayingAlive(said).isPresent()) {
      return Optional.empty();
    }
    return ledger
        .saying(said, FactStatus.SUPERSEDED)
        .filter(closed -> closed.isQuotedBy(said) && !closed.isSaidIn(said))
        .map(closed -> {
          ledger.take(closed, said);
          return Ruling.of(Outcome.CORROBORATED, Rule.REPOSTED);
        });
  }
}
