package dev.tributary.merge.profile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one author wrote about one person; printed with a statement on each line. */
record NotesOfAPerson(List<NoteFixture> notes) {

  NotesOfAPerson and(NoteFixture note) {
    return new NotesOfAPerson(Stream.concat(notes.stream(), Stream.of(note)).toList());
  }

  List<Statement> statements() {
    return notes.stream().flatMap(note -> note.statements().stream()).toList();
  }

  @Override
  public String toString() {
    return statements().stream()
        .map(NotesOfAPerson::line)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String line(Statement statement) {
    StatementKey key = statement.key();
    String said =
        switch (statement) {
          case FactStatement it ->
              "%s %s: %s, %s, instead of %s, since %s"
                  .formatted(
                      it.stance(),
                      it.predicate(),
                      it.value(),
                      it.certainty(),
                      it.previousValue(),
                      it.since());
          case ReminderStatement it ->
              "ASKS %s, due %s, %s".formatted(it.action(), it.due(), it.recurrence());
          case CompletionStatement it ->
              "REPORTS %s: %s of %s, due %s"
                  .formatted(it.action(), it.outcome(), it.scope(), it.due());
        };
    return "%tF %s/%d %s"
        .formatted(key.writtenAt().atZone(NoteFixture.ZONE), key.note(), key.ordinal(), said);
  }
}
