package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Fold;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ReminderId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds what was touched and all that it can reach, always from all statements there, and records
 * the difference to what is stored. There is no second, incremental path: that is why any order of
 * arrival gives the same profile.
 */
final class Refold {
  private final Fold fold;
  private final Statements statements;
  private final RecordFacts facts;
  private final RecordReminders reminders;

  Refold(Fold fold, Statements statements, RecordFacts facts, RecordReminders reminders) {
    this.fold = fold;
    this.statements = statements;
    this.facts = facts;
    this.reminders = reminders;
  }

  /**
   * Refolds.
   *
   * @return the notes whose statements have come to another outcome
   */
  Set<NoteId> refold(LockedProfile profile, Touched touched) {
    List<StoredStatement> reached = statements.reachable(profile, touched.slots());
    Folded folded = Folded.of(fold, reached);

    Set<FactId> formerFacts = former(touched.facts(), reached, StoredStatement::fact);
    RecordFacts.Recorded factClasses = facts.store(profile, folded, formerFacts);
    ReminderClasses reminderClasses =
        reminders.record(
            profile, folded, former(touched.reminders(), reached, StoredStatement::reminder));

    List<StoredStatement> changed = changed(folded, factClasses.classes(), reminderClasses);
    statements.classify(profile, changed);
    facts.prune(profile, factClasses);
    return changed.stream()
        .map(it -> it.statement().key().note())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<StoredStatement> changed(
      Folded folded, FactClasses facts, ReminderClasses reminders) {
    return folded.statements().stream()
        .flatMap(before -> {
          StoredStatement after = classified(before, folded, facts, reminders);
          return after.equals(before) ? Stream.empty() : Stream.of(after);
        })
        .toList();
  }

  private static StoredStatement classified(
      StoredStatement before, Folded folded, FactClasses facts, ReminderClasses reminders) {
    var key = before.statement().key();
    @Nullable FactId fact = facts.factOf().get(key);
    @Nullable ReminderId reminder = reminders.reminderOf().get(key);
    return new StoredStatement(
        before.id(),
        before.statement(),
        before.noteStoredAt(),
        fact,
        reminder,
        folded.profile().ruling(key).outcome());
  }

  private static <I> Set<I> former(
      Set<I> ofRemoved, List<StoredStatement> reached, Function<StoredStatement, @Nullable I> id) {
    Set<I> former = new HashSet<>(ofRemoved);
    for (StoredStatement statement : reached) {
      @Nullable I of = id.apply(statement);
      if (of != null) {
        former.add(of);
      }
    }
    return former;
  }
}
