package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Reminder;
import dev.tributary.merge.profile.ReminderStatement;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.ReminderId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reminders of a folded part, each under its id. */
record ReminderClasses(List<ReminderRow> rows, Map<StatementKey, ReminderId> reminderOf) {
  static ReminderClasses of(Folded folded, ClassIds<ReminderId> ids) {
    List<Reminder> reminders = folded.profile().reminders();
    List<ReminderId> given = ids.assign(reminders.stream().map(Reminder::members).toList());
    List<ReminderRow> rows = new ArrayList<>();
    Map<StatementKey, ReminderId> reminderOf = new HashMap<>();
    for (int index = 0; index < reminders.size(); index++) {
      ReminderId id = given.get(index);
      rows.add(row(id, reminders.get(index), folded));
      reminders.get(index).members().forEach(member -> reminderOf.put(member, id));
    }
    return new ReminderClasses(List.copyOf(rows), Map.copyOf(reminderOf));
  }

  private static ReminderRow row(ReminderId id, Reminder reminder, Folded folded) {
    StoredStatement promise = folded.given(reminder.shown());
    ReminderStatement shown = (ReminderStatement) promise.statement();
    StatementKey closedBy = reminder.closedBy();
    return new ReminderRow(
        id,
        reminder.status(),
        new ReminderRow.Body(shown.action(), shown.quote()),
        reminder.due(),
        shown.zone(),
        reminder.recurrence(),
        reminder.shown().note(),
        closedBy == null ? null : closedBy.note(),
        promise.noteStoredAt());
  }
}
