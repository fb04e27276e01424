package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.input.ShortId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reminders, one a row, in the order in which they are due.
 *
 * @param reasons what each rests on; null where nobody asks why
 * @param leftOut how many more there are about which nothing is to be done
 */
public record ReminderListView(
    List<ShownReminder> reminders, People people, @Nullable Reasons reasons, int leftOut)
    implements View {
  public ReminderListView {
    reminders = reminders.stream().sorted(Comparator.comparing(ReminderTable::due)).toList();
  }

  @Override
  public JsonNode json() {
    return JsonForms.list("reminders", reminders, this::reminder);
  }

  private ObjectNode reminder(ShownReminder reminder) {
    ObjectNode object = JsonForms.reminder(reminder, people.nameOf(reminder.profile()));
    if (reasons != null) {
      object.set("statements", reasons.json(reasons.of(reminder)));
    }
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (reminders.isEmpty()) {
      screen.line(Tone.QUIET, none());
      return;
    }
    ShortId ids = layout.ids(reminders.stream().map(ShownReminder::id).toList());
    screen.table(reasons == null ? rows(ids) : why(reasons, ids, layout));
  }

  private Table why(Reasons known, ShortId ids, Layout layout) {
    var why = new WhyTable(known, layout);
    for (ShownReminder reminder : reminders) {
      String about = ids.of(reminder.id()) + " · " + people.nameOf(reminder.profile());
      why.add(ReminderTable.heading(about, reminder), reminder);
    }
    return why.table();
  }

  private Table rows(ShortId ids) {
    var table =
        new Table(
            Column.fixed("ID"),
            Column.fixed("DUE"),
            Column.flexible("REMINDER"),
            Column.flexible("ABOUT"),
            Column.fixed("STATE"));
    for (ShownReminder reminder : reminders) {
      table.row(
          new Cell(ids.of(reminder.id()), Tone.QUIET),
          Cell.of(ReminderTable.due(reminder)),
          Cell.of(ReminderTable.action(reminder)),
          Cell.of(people.nameOf(reminder.profile())),
          new Cell(ReminderTable.state(reminder), ReminderTable.tone(reminder)));
    }
    return table;
  }

  private String none() {
    return leftOut == 0
        ? "No reminders."
        : "Nothing is to be done. With --all: what is done, cancelled or expired (%d)."
            .formatted(leftOut);
  }
}
