package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.DISPUTED;
import static dev.tributary.merge.profile.FactStatus.TENTATIVE;

import java.util.List;
import java.util.Optional;

/** The note itself sets a value against the one on file and leaves open which is right. */
final class Contradiction implements Handling {

  private final Ledger ledger;

  Contradiction(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Outcome apply(Said said) {
    Optional<Holding> known = ledger.saying(said, CURRENT).or(() -> ledger.saying(said, DISPUTED));
    if (known.isPresent()) {
      return ledger.join(known.get(), said);
    }
    Optional<Holding> onFile = onFile(said);
    if (onFile.isEmpty()) {
      ledger.add(said, TENTATIVE);
      return Outcome.TENTATIVE;
    }
    ledger.dispute(onFile.get(), said);
    return Outcome.DISPUTED;
  }

  /** The value that the note names, else the only one that can be meant. */
  private Optional<Holding> onFile(Said said) {
    List<Holding> current = ledger.meeting(said, h -> h.is(CURRENT) && h.isSaidBefore(said));
    Optional<Holding> named = said.closestOf(current.stream().filter(said::names).toList());
    return named.or(() -> onlyOneMeant(said, current));
  }

  private static Optional<Holding> onlyOneMeant(Said said, List<Holding> current) {
    List<Holding> candidates =
        current.stream()
            .filter(
                h -> said.predicate().isIdentifier() || Relation.between(said, h) != Relation.APART)
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
