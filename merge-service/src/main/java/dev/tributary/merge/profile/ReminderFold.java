package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes reminders and completions note by note: first what a note reports of earlier promises, then
 * what it asks for, so that no note resolves its own reminders.
 */
final class ReminderFold {

  private final Agenda agenda = new Agenda();
  private final Requesting requesting = new Requesting(agenda);
  private final Completing completing = new Completing(agenda);
  private final Map<StatementKey, Ruling> rulings = new TreeMap<>();

  private ReminderFold() {}

  /** Folds what notes, in their order, say of errands. */
  static ReminderFold of(List<NotedErrands> notes) {
    ReminderFold fold = new ReminderFold();
    notes.forEach(fold::take);
    return fold;
  }

  private void take(NotedErrands note) {
    List<Request> asked = new ArrayList<>(note.requests());
    note.reports().forEach(report -> rulings.put(report.key(), completing.apply(report, asked)));
    asked.forEach(request -> rulings.put(request.key(), requesting.apply(request)));
    note.requests()
        .forEach(request ->
            rulings.putIfAbsent(request.key(), Ruling.of(Outcome.MOVED, Rule.MOVED_HERE)));
  }

  List<Reminder> reminders() {
    return agenda.reminders();
  }

  Map<StatementKey, Ruling> rulings() {
    return rulings;
  }
}
