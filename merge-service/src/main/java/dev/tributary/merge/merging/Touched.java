package dev.tributary.merge.merging;

import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** What any of these has touched. */
  static Touched together(List<Touched> several) {
    return new Touched(
        all(several, Touched::slots),
        all(several, Touched::facts),
        all(several, Touched::reminders));
  }

  private static <T> Set<T> all(List<Touched> several, Function<Touched, Set<T>> part) {
    return several.stream().flatMap(it -> part.apply(it).stream()).collect(Collectors.toSet());
  }

  /** The same, and these slots too. */
  public Touched andSlots(Set<Slot> others) {
    Set<Slot> all = new HashSet<>(slots);
    all.addAll(others);
    return new Touched(all, facts, reminders);
  }
}
