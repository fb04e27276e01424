package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The user's own word on a fact or a conflict; what is not in question any more stays as it is. */
final class Deciding {
  private final Ledger ledger;
  private final Succession succession;
  private final StatementReader reader;
  private final Verdicts verdicts;

  Deciding(Ledger ledger, Succession succession, StatementReader reader, Verdicts verdicts) {
    this.ledger = ledger;
    this.succession = succession;
    this.reader = reader;
    this.verdicts = verdicts;
  }

  void settle(Decision.SettleConflict decision) {
    Optional<Holding> existing = ledger.holding(decision.existing());
    Optional<Holding> challenger = ledger.holding(decision.challenger());
    if (existing.isPresent() && challenger.isPresent()) {
      ledger.openDisputes(side -> side == existing.get()).stream()
          .filter(dispute -> dispute.isBetween(existing.get(), challenger.get()))
          .findFirst()
          .ifPresent(dispute -> settle(dispute, decision.choice(), Cause.of(decision)));
    }
  }

  private void settle(Dispute dispute, Choice choice, Cause cause) {
    switch (choice) {
      case KEEP -> cause.close(dispute.challenger(), ClosingReason.SETTLED);
      case TAKE -> take(dispute, cause);
      case NEITHER -> {
        cause.close(dispute.existing(), ClosingReason.SETTLED);
        cause.close(dispute.challenger(), ClosingReason.SETTLED);
      }
    }
    succession.settleWithout(cause);
  }

  /** What else challenged the beaten value challenges the one that takes its place. */
  private void take(Dispute dispute, Cause cause) {
    Holding beaten = dispute.existing();
    Holding winner = dispute.challenger();
    cause.close(beaten, ClosingReason.SETTLED);
    winner.become(FactStatus.CURRENT);
    dispute.settle(cause.by(), winner.shown());
    ledger.openDisputes(side -> side == beaten).forEach(other -> other.turnAgainst(winner));
  }

  void confirm(Decision.ConfirmFact decision) {
    ledger.holding(decision.statement()).ifPresent(fact -> confirm(fact, Cause.of(decision)));
  }

  private void confirm(Holding fact, Cause cause) {
    if (fact.said().isSingle()) {
      ledger.meeting(fact.said(), Holding::isAlive).stream()
          .filter(other -> other != fact)
          .forEach(other -> cause.close(other, ClosingReason.SETTLED));
    }
    succession.settleFor(fact, cause, new ArrayList<>());
    succession.settleWithout(cause);
    fact.confirmBy(cause.by());
  }

  void correct(Decision.CorrectFact decision) {
    ledger.holding(decision.statement()).ifPresent(fact -> correct(fact, decision));
  }

  private void correct(Holding fact, Decision.CorrectFact decision) {
    Said corrected = reader.read(fact.said().statement().correctedBy(decision)).linkedBy(verdicts);
    succession.supersede(corrected, List.of(fact), Rule.CORRECTED, ClosingReason.CORRECTION);
    ledger
        .holding(corrected.key())
        .ifPresent(successor -> {
          successor.restateAs(corrected);
          successor.confirmBy(corrected.key());
        });
  }
}
