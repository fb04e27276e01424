package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.FactStatus.CURRENT;
import static dev.tributary.merge.profile.FactStatus.SUPERSEDED;

import java.util.ArrayList;
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

  /** The statement holds, and what it makes outdated no longer does. */
  Ruling supersede(Said said, List<Holding> outdated, Rule rule, ClosingReason reason) {
    Optional<Holding> known = ledger.sayingAlive(said);
    Ruling alone =
        known.map(holding -> ledger.join(holding, said)).orElseGet(() -> ledger.append(said));
    Holding successor = known.orElseGet(() -> ledger.holding(said.key()).orElseThrow());
    Cause cause = Cause.of(said);
    List<StatementKey> beaten = new ArrayList<>();
    replaced(said, outdated).stream()
        .filter(holding -> holding != successor)
        .forEach(holding -> {
          cause.close(holding, reason);
          beaten.add(holding.shown());
        });
    boolean settledFor = settleFor(successor, cause, beaten);
    if (settleWithout(cause) || settledFor) {
      return new Ruling(Outcome.SETTLED, rule, beaten);
    }
    return outdated.isEmpty() ? alone : new Ruling(Outcome.SUPERSEDED, rule, beaten);
  }

  /** The outdated ones, and with them whatever else stood in their place. */
  private Set<Holding> replaced(Said said, List<Holding> outdated) {
    Set<Holding> replaced = new LinkedHashSet<>(outdated);
    if (said.isSingle()) {
      replaced.addAll(ledger.meeting(said, Holding::isAlive));
    }
    ledger.openDisputes(outdated::contains).stream()
        .flatMap(Dispute::sides)
        .filter(side -> ledger.comparison().between(said, side) == Relation.RIVAL)
        .forEach(replaced::add);
    return replaced;
  }

  /**
   * Settles the conflicts of what holds, in its favour.
   *
   * @param beaten gets the other sides
   * @return whether there was one that had been logged
   */
  boolean settleFor(Holding winner, Cause cause, List<StatementKey> beaten) {
    List<Dispute> decided = ledger.openDisputes(side -> side == winner);
    for (Dispute dispute : decided) {
      dispute
          .sides()
          .filter(side -> side != winner && side.isAlive())
          .forEach(side -> {
            cause.close(side, ClosingReason.SETTLED);
            beaten.add(side.shown());
          });
      dispute.settle(cause.by(), winner.shown());
    }
    winner.become(CURRENT);
    return isAnyLogged(decided);
  }

  /**
   * Settles the conflicts that have lost a side: for the other one, if it still stands. Of several
   * challengers of what has ended the first takes its place, and the others challenge that one.
   *
   * @return whether there was one that had been logged
   */
  boolean settleWithout(Cause cause) {
    Map<Holding, Holding> heirs = new HashMap<>();
    List<Dispute> decided = ledger.openDisputes(side -> side.is(SUPERSEDED));
    for (Dispute dispute : decided) {
      dispute
          .sides()
          .filter(Holding::isAlive)
          .findFirst()
          .ifPresentOrElse(
              survivor -> inherit(dispute, survivor, heirs, cause),
              () -> dispute.settle(cause.by(), cause.by()));
    }
    return isAnyLogged(decided);
  }

  private static void inherit(
      Dispute dispute, Holding survivor, Map<Holding, Holding> heirs, Cause cause) {
    Holding heir = heirs.computeIfAbsent(dispute.closedSide(), _ -> survivor);
    if (heir == survivor || survivor.is(CURRENT)) {
      survivor.become(CURRENT);
      dispute.settle(cause.by(), survivor.shown());
    } else {
      dispute.turnAgainst(heir);
    }
  }

  private static boolean isAnyLogged(List<Dispute> disputes) {
    return disputes.stream().anyMatch(dispute -> !dispute.isHeldBack());
  }
}
