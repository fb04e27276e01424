package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.schema.id.NoteId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is known of a person.
 *
 * @param statements what notes said; empty where nobody asks why
 */
public record Portrait(
    ShownProfile profile, List<ShownReminder> reminders, List<ShownStatement> statements) {
  public Portrait {
    reminders = List.copyOf(reminders);
    statements = List.copyOf(statements);
  }

  List<ShownConflict> openConflicts() {
    return profile.conflicts().stream().filter(conflict -> !conflict.isSettled()).toList();
  }

  /** The statements that a fact is made of, in the order in which they were written. */
  List<ShownStatement> reasonsOf(ShownFact fact) {
    return statements.stream()
        .filter(statement -> Objects.equals(statement.fact(), fact.id()))
        .toList();
  }

  /** What the note that closed a fact said of the same matter, unless the fact rests on it. */
  Optional<ShownStatement> closingOf(ShownFact fact) {
    NoteId note = fact.closedBy();
    return statements.stream()
        .filter(statement -> statement.note().equals(note))
        .filter(statement -> Objects.equals(statement.predicate(), fact.predicate()))
        .findFirst();
  }
}
