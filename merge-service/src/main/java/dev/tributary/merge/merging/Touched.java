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

  /** Nothing yet. */
  static Touched nothing() {
    return new Touched(Set.of(), Set.of(), Set.of());
  }

  /** What either has touched. */
  Touched and(Touched other) {
    Set<FactId> allFacts = new HashSet<>(facts);
    allFacts.addAll(other.facts);
    Set<ReminderId> allReminders = new HashSet<>(reminders);
    allReminders.addAll(other.reminders);
    return new Touched(slots, allFacts, allReminders).andSlots(other.slots);
  }

  /** The same, and these slots too. */
  public Touched andSlots(Set<Slot> others) {
    Set<Slot> all = new HashSet<>(slots);
    all.addAll(others);
    return new Touched(all, facts, reminders);
  }
}
