package dev.tributary.merge.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the notes of a person add up to: a pure function of what they say, whatever the order or
 * number in which it arrives.
 */
public final class Fold {

  private Fold() {}

  public static Profile of(Collection<? extends Statement> statements) {
    Map<StatementKey, Statement> inOrder = new TreeMap<>();
    statements.forEach(statement -> inOrder.put(statement.key(), statement));
    FactFold facts = FactFold.of(facts(inOrder.values()));
    ReminderFold reminders = ReminderFold.of(NotedErrands.byNote(inOrder.values()));
    Map<StatementKey, Outcome> outcomes = new TreeMap<>(facts.outcomes());
    outcomes.putAll(reminders.outcomes());
    return new Profile(facts.facts(), facts.conflicts(), reminders.reminders(), outcomes);
  }

  private static List<FactStatement> facts(Collection<Statement> statements) {
    return statements.stream()
        .filter(FactStatement.class::isInstance)
        .map(FactStatement.class::cast)
        .toList();
  }
}
