package dev.tributary.merge.profile;

import dev.tributary.schema.id.NoteId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one note asks for, and what it reports as done, called off or moved. */
record NotedErrands(List<Request> requests, List<Report> reports) {

  private NotedErrands() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** The notes of statements that are in order, in that order. */
  static List<NotedErrands> byNote(Iterable<Statement> statements, StatementReader reader) {
    Map<NoteId, NotedErrands> notes = new LinkedHashMap<>();
    for (Statement statement : statements) {
      NotedErrands note = notes.computeIfAbsent(statement.key().note(), _ -> new NotedErrands());
      switch (statement) {
        case ReminderStatement reminder -> note.requests.add(reader.read(reminder));
        case CompletionStatement completion -> note.reports.add(reader.read(completion));
        case FactStatement _ -> {}
      }
    }
    return List.copyOf(notes.values());
  }
}
