package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.NormalForms;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the notes of a person add up to: a pure function of what they say, of what the user decided
 * and of what readers found, whatever the order or number in which it arrives.
 */
public final class Fold {

  private final StatementReader reader;

  public Fold(NormalForms forms) {
    this.reader = new StatementReader(forms);
  }

  /**
   * Folds.
   *
   * @param decisions those of which each named statement is said
   */
  public Profile of(
      Collection<? extends Statement> statements,
      Collection<? extends Decision> decisions,
      Verdicts verdicts) {
    Map<StatementKey, Statement> inOrder = new TreeMap<>();
    statements.forEach(statement -> inOrder.put(statement.key(), statement));
    StatementReader texts = reader.remembering();
    FoldedFacts facts = FactFold.of(facts(inOrder.values(), texts), decisions, texts, verdicts);
    ReminderFold reminders = ReminderFold.of(NotedErrands.byNote(inOrder.values(), texts));
    Map<StatementKey, Ruling> rulings = new TreeMap<>(facts.rulings());
    rulings.keySet().retainAll(inOrder.keySet());
    rulings.putAll(reminders.rulings());
    return new Profile(
        facts.facts(), facts.conflicts(), reminders.reminders(), rulings, facts.undecided());
  }

  private static List<Said> facts(Collection<Statement> statements, StatementReader texts) {
    return statements.stream()
        .filter(FactStatement.class::isInstance)
        .map(FactStatement.class::cast)
        .map(texts::read)
        .toList();
  }
}
