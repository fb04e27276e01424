package dev.tributary.merge.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A conflict in the making. */
final class Dispute {
  private Holding existing;
  private final Holding challenger;
  private StatementKey existingKey;
  private final StatementKey challengerKey;
  private final boolean heldBack;
  private @Nullable Settlement settlement;

  /**
   * Opens a conflict.
   *
   * @param heldBack whether a reader has still to say that both are not the same
   */
  Dispute(Holding existing, Holding challenger, StatementKey challengerKey, boolean heldBack) {
    this.existing = existing;
    this.challenger = challenger;
    this.existingKey = existing.shown();
    this.challengerKey = challengerKey;
    this.heldBack = heldBack;
  }

  boolean isOpen() {
    return settlement == null;
  }

  boolean isHeldBack() {
    return heldBack;
  }

  boolean isBetween(Holding one, Holding other) {
    return sides().toList().containsAll(List.of(one, other));
  }

  Holding existing() {
    return existing;
  }

  Holding challenger() {
    return challenger;
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
