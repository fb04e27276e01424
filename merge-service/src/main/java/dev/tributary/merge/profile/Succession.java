package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.DISPUTED;
import static dev.tributary.merge.profile.FactStatus.SUPERSEDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<Holding> replaced = new ArrayList<>(outdated);
    if (said.isSingle()) {
      replaced.addAll(ledger.meeting(said, Holding::isAlive));
    }
    replaced.stream()
        .filter(holding -> holding != successor && holding.isAlive())
        .forEach(holding -> ledger.close(holding, said, reason));
    if (settle(said, successor)) {
      return Outcome.SETTLED;
    }
    return outdated.isEmpty() ? outcome : Outcome.SUPERSEDED;
  }

  /** Settles what the assertion of one side decides. */
  private boolean settle(Said by, Holding successor) {
    List<Dispute> decided = ledger.openDisputes(side -> side == successor);
    for (Dispute dispute : decided) {
      dispute
          .sides()
          .filter(side -> side != successor && side.isAlive())
          .forEach(side -> ledger.close(side, by, ClosingReason.SETTLED));
      dispute.settle(by.key(), successor.shown());
    }
    successor.become(CURRENT);
    return settleWithout(by) || !decided.isEmpty();
  }

  /** Settles the conflicts that have lost a side: for the other one, if it still stands. */
  boolean settleWithout(Said by) {
    List<Dispute> decided = ledger.openDisputes(side -> side.is(SUPERSEDED));
    for (Dispute dispute : decided) {
      Optional<Holding> winner = dispute.sides().filter(Holding::isAlive).findFirst();
      winner.ifPresent(side -> side.become(CURRENT));
      dispute.settle(by.key(), winner.map(Holding::shown).orElse(by.key()));
    }
    return !decided.isEmpty();
  }
}
