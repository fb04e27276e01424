package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.TENTATIVE;

import java.util.List;
import java.util.Optional;

/** The note itself sets a value against the one on file and leaves open which is right. */
final class Contradiction implements Handling {

  private final Ledger ledger;
  private final Comparison comparison;

  Contradiction(Ledger ledger) {
    this.ledger = ledger;
    this.comparison = ledger.comparison();
  }

  @Override
  public Ruling apply(Said said) {
    Optional<Holding> known = ledger.sayingAlive(said);
    if (known.isPresent()) {
      return ledger.join(known.get(), said);
    }
    Optional<Holding> onFile = onFile(said);
    if (onFile.isEmpty()) {
      ledger.add(said, TENTATIVE);
      return Ruling.of(Outcome.TENTATIVE, Rule.NOTHING_TO_DISPUTE);
    }
    ledger.dispute(onFile.get(), said);
    return Ruling.of(Outcome.DISPUTED, Rule.DISPUTES);
  }

  /** The value that the note names, else the only one that can be meant. */
  private Optional<Holding> onFile(Said said) {
    List<Holding> current = ledger.meeting(said, h -> h.is(CURRENT) && h.isSaidBefore(said));
    Optional<Holding> named =
        said.closestOf(current.stream().filter(it -> comparison.names(said, it)).toList());
    return named.or(() -> onlyOneMeant(said, current));
  }

  private Optional<Holding> onlyOneMeant(Said said, List<Holding> current) {
    List<Holding> candidates =
        current.stream()
            .filter(h ->
                said.predicate().isIdentifier() || comparison.between(said, h) != Relation.APART)
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
