package dev.tributary.merge.decisions;

import dev.tributary.platform.keys.Keyring;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.problem.IdInUse;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.UserId;
import java.util.Objects;
import java.util.Optional;

/** Tells a decision that is sent again from another one under the same id. */
public final class RepeatedDecision {
  private final KeptDecisions decisions;
  private final Keyrings keyrings;

  public RepeatedDecision(KeptDecisions decisions, Keyrings keyrings) {
    this.decisions = decisions;
    this.keyrings = keyrings;
  }

  /**
   * Whether it is kept already.
   *
   * @throws IdInUse if another one is
   */
  boolean isKept(UserId user, DecisionId id, Wish wish) {
    Optional<ShownDecision> kept = decisions.find(user, id);
    if (kept.isPresent() && !isSame(kept.get(), id, wish, user)) {
      throw new IdInUse("decision");
    }
    return kept.isPresent();
  }

  private boolean isSame(ShownDecision kept, DecisionId id, Wish wish, UserId user) {
    if (!kept.kind().equals(wish.kind())) {
      return false;
    }
    return switch (wish) {
      case Wish.Settle settle -> settle.subject().equals(kept.conflictId());
      case Wish.Reject reject -> reject.subject().equals(kept.factId());
      case Wish.Confirm confirm -> confirm.subject().equals(kept.factId());
      case Wish.Correct correct ->
          correct.subject().equals(kept.factId())
              && isSame(kept, id, correct.value(), keyrings.of(user));
      case Wish.Merge merge ->
          merge.subject().equals(kept.profileId())
              && merge.into().value().equals(kept.intoProfileId());
      case Wish.Move move ->
          move.subject().equals(kept.noteId()) && move.profile().value().equals(kept.profileId());
    };
  }

  /** By the value: a client may have sealed it anew. */
  private static boolean isSame(
      ShownDecision kept, DecisionId id, SealedValue value, Keyring keys) {
    var before =
        new SealedValue(
            Objects.requireNonNull(kept.body()), Objects.requireNonNull(kept.keyVersion()));
    return before.open(keys, id).equals(value.open(keys, id));
  }
}
