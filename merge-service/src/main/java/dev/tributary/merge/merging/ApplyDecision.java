package dev.tributary.merge.merging;

import dev.tributary.schema.id.DecisionId;

/**
 * Makes a decision on a fact or a conflict part of its profile, or no longer part of it. Call in
 * the transaction that keeps the decision, or its undoing.
 */
public final class ApplyDecision {
  private final Decisions decisions;
  private final Consequences consequences;

  public ApplyDecision(Decisions decisions, Consequences consequences) {
    this.decisions = decisions;
    this.consequences = consequences;
  }

  /** Folds what the decision is about. */
  public void apply(LockedProfile profile, DecisionId decision) {
    consequences.follow(profile, decisions.putInForce(profile, decision));
  }

  /** Folds it again, without the decision. */
  public void takeBack(LockedProfile profile, DecisionId decision) {
    consequences.follow(profile, decisions.putOutOfForce(profile, decision));
  }
}
