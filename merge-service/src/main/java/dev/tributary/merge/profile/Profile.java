package dev.tributary.merge.profile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the notes about a person add up to.
 *
 * @param conflicts all that were ever logged, settled ones included
 * @param rulings what became of each statement, and why, in the order of the fold
 * @param undecided pairs of values about which a reader has still to be asked
 */
public record Profile(
    List<Fact> facts,
    List<Conflict> conflicts,
    List<Reminder> reminders,
    Map<StatementKey, Ruling> rulings,
    Set<Undecided> undecided) {

  public Profile {
    facts = List.copyOf(facts);
    conflicts = List.copyOf(conflicts);
    reminders = List.copyOf(reminders);
    rulings = Collections.unmodifiableMap(new TreeMap<>(rulings));
    undecided = Set.copyOf(undecided);
  }

  /** What became of a statement that was folded. */
  public Ruling ruling(StatementKey statement) {
    return Objects.requireNonNull(rulings.get(statement), "every statement has a ruling");
  }
}
