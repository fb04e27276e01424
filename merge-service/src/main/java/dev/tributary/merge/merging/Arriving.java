package dev.tributary.merge.merging;

import dev.tributary.schema.id.StatementId;
import java.util.Set;

/**
 * A statement on its way into a profile. It is folded before it is stored, so that it is stored
 * once, with its outcome.
 *
 * @param revision of the note that says so
 * @param slots by which it meets others
 */
public record Arriving(int revision, StoredStatement statement, Set<Slot> slots) {
  public Arriving {
    slots = Set.copyOf(slots);
  }

  /** The statement's. */
  public StatementId id() {
    return statement.id();
  }

  /** The same, as it was folded. */
  Arriving folded(StoredStatement folded) {
    return new Arriving(revision, folded, slots);
  }
}
