package dev.tributary.merge.profile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the notes about a person add up to.
 *
 * @param conflicts all that were ever logged, settled ones included
 * @param outcomes what became of each statement, in the order of the fold
 */
public record Profile(
    List<Fact> facts,
    List<Conflict> conflicts,
    List<Reminder> reminders,
    Map<StatementKey, Outcome> outcomes) {

  public Profile {
    facts = List.copyOf(facts);
    conflicts = List.copyOf(conflicts);
    reminders = List.copyOf(reminders);
    outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
  }
}
