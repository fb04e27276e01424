package dev.tributary.merge.decisions;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decisions of the session's user. */
public interface KeptDecisions {
  Optional<ShownDecision> find(UserId user, DecisionId decision);

  /**
   * Oldest first.
   *
   * @param profile those that concern this profile; null for all
   */
  List<ShownDecision> page(UserId user, @Nullable ProfileId profile, PageRequest request);

  /** Keeps a decision as made now. */
  void add(UserId user, NewDecision decision);

  /**
   * Marks a decision as undone now.
   *
   * @return whether it was in force
   */
  boolean undo(UserId user, DecisionId decision);
}
