package dev.tributary.merge.merging;

import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import java.util.HashSet;
import java.util.Set;

/**
 * What adding or removing statements has touched: where folding starts, and what the removed ones
 * belonged to.
 *
 * @param slots of the statements that came or went
 * @param facts that the removed statements belonged to
 * @param reminders that the removed statements belonged to
 */
public record Touched(Set<Slot> slots, Set<FactId> facts, Set<ReminderId> reminders) {
  public Touched {
    slots = Set.copyOf(slots);
    facts = Set.copyOf(facts);
    reminders = Set.copyOf(reminders);
  }

  /** Statements that came: they belonged to nothing yet. */
  public static Touched added(Set<Slot> slots) {
    return new Touched(slots, Set.of(), Set.of());
  }

  /** Both. */
  public Touched and(Touched other) {
    return new Touched(
        union(slots, other.slots), union(facts, other.facts), union(reminders, other.reminders));
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    Set<T> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
