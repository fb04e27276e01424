package dev.tributary.merge.profile;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A conflict in the making. */
final class Dispute {

  private Holding existing;
  private final Holding challenger;
  private StatementKey existingKey;
  private final StatementKey challengerKey;
  private @Nullable Settlement settlement;

  Dispute(Holding existing, Holding challenger, StatementKey challengerKey) {
    this.existing = existing;
    this.challenger = challenger;
    this.existingKey = existing.shown();
    this.challengerKey = challengerKey;
  }

  boolean isOpen() {
    return settlement == null;
  }

  Stream<Holding> sides() {
    return Stream.of(existing, challenger);
  }

  /** The side that no longer stands; of two the existing one. */
  Holding closedSide() {
    return existing.isAlive() ? challenger : existing;
  }

  void turnAgainst(Holding heir) {
    existing = heir;
    existingKey = heir.shown();
  }

  void settle(StatementKey by, StatementKey winner) {
    settlement = new Settlement(by, winner);
  }

  Conflict toConflict() {
    return new Conflict(challenger.predicate(), existingKey, challengerKey, settlement);
  }
}
