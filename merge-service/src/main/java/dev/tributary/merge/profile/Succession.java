package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.DISPUTED;
import static dev.tributary.merge.profile.FactStatus.SUPERSEDED;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts one value in the place of others, and settles the conflicts that this decides. */
final class Succession {

  private final Ledger ledger;

  Succession(Ledger ledger) {
    this.ledger = ledger;
  }

  Outcome supersede(Said said, List<Holding> outdated, ClosingReason reason) {
    Optional<Holding> known = ledger.saying(said, CURRENT).or(() -> ledger.saying(said, DISPUTED));
    Outcome outcome = known.map(holding -> ledger.join(holding, said)).orElse(Outcome.APPENDED);
    Holding successor = known.orElseGet(() -> ledger.add(said, CURRENT));
    replaced(said, outdated).stream()
        .filter(holding -> holding != successor)
        .forEach(holding -> ledger.close(holding, said, reason));
    boolean settledFor = settleFor(successor, said);
    if (settleWithout(said) || settledFor) {
      return Outcome.SETTLED;
    }
    return outdated.isEmpty() ? outcome : Outcome.SUPERSEDED;
  }

  /** The outdated ones, and with them whatever else stood in their place. */
  private Set<Holding> replaced(Said said, List<Holding> outdated) {
    Set<Holding> replaced = new LinkedHashSet<>(outdated);
    if (said.isSingle()) {
      replaced.addAll(ledger.meeting(said, Holding::isAlive));
    }
    ledger.openDisputes(outdated::contains).stream()
        .flatMap(Dispute::sides)
        .filter(side -> Relation.between(said, side) == Relation.RIVAL)
        .forEach(replaced::add);
    return replaced;
  }

  private boolean settleFor(Holding successor, Said by) {
    List<Dispute> decided = ledger.openDisputes(side -> side == successor);
    for (Dispute dispute : decided) {
      dispute
          .sides()
          .filter(side -> side != successor && side.isAlive())
          .forEach(side -> ledger.close(side, by, ClosingReason.SETTLED));
      dispute.settle(by.key(), successor.shown());
    }
    successor.become(CURRENT);
    return !decided.isEmpty();
  }

  /**
   * Settles the conflicts that have lost a side: for the other one, if it still stands. Of several
   * challengers of what has ended the first takes its place, and the others challenge that one.
   */
  boolean settleWithout(Said by) {
    Map<Holding, Holding> heirs = new HashMap<>();
    List<Dispute> decided = ledger.openDisputes(side -> side.is(SUPERSEDED));
    for (Dispute dispute : decided) {
      dispute
          .sides()
          .filter(Holding::isAlive)
          .findFirst()
          .ifPresentOrElse(
              survivor -> inherit(dispute, survivor, heirs, by),
              () -> dispute.settle(by.key(), by.key()));
    }
    return !decided.isEmpty();
  }

  private static void inherit(
      Dispute dispute, Holding survivor, Map<Holding, Holding> heirs, Said by) {
    Holding heir = heirs.computeIfAbsent(dispute.closedSide(), _ -> survivor);
    if (heir == survivor || survivor.is(CURRENT)) {
      survivor.become(CURRENT);
      dispute.settle(by.key(), survivor.shown());
    } else {
      dispute.turnAgainst(heir);
    }
  }
}
