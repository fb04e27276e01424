package dev.tributary.merge.merging;

import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user's decisions on facts and conflicts, as far as they meet statements. */
public interface Decisions {
  /** Lets a decision that is kept meet the statements that it is about. */
  Touched putInForce(LockedProfile profile, DecisionId decision);

  /** Lets it meet nothing any more. */
  Touched putOutOfForce(LockedProfile profile, DecisionId decision);

  /** Records the facts that the values of corrections have become; null where they are none. */
  void classify(LockedProfile profile, Map<DecisionId, @Nullable FactId> facts);
}
