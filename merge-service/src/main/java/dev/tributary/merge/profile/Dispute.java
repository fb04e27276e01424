package dev.tributary.merge.profile;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A conflict in the making. */
final class Dispute {

  private final Holding existing;
  private final Holding challenger;
  private final StatementKey existingKey;
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

  boolean hasSide(Holding holding) {
    return holding == existing || holding == challenger;
  }

  void settle(StatementKey by, StatementKey winner) {
    settlement = new Settlement(by, winner);
  }

  Conflict toConflict() {
    return new Conflict(challenger.predicate(), existingKey, challengerKey, settlement);
  }
}
