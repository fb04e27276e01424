package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import java.util.Comparator;
import java.util.List;

/** Reminders in the order in which they are due. */
public final class ReminderTable {
  private ReminderTable() {}

  public static Table of(List<ShownReminder> reminders) {
    var table =
        new Table(
            Column.fixed("DUE"),
            Column.flexible("REMINDER"),
            Column.fixed("STATE"),
            Column.flexible("SAID AS"));
    reminders.stream()
        .sorted(Comparator.comparing(ReminderTable::due))
        .forEach(reminder ->
            table.row(
                Cell.of(due(reminder)),
                Cell.of(action(reminder)),
                new Cell(state(reminder), tone(reminder)),
                new Cell(Words.quoted(reminder.quote()), Tone.QUIET)));
    return table;
  }

  static String due(ShownReminder reminder) {
    String due = reminder.due();
    return due == null ? "some day" : due.replace('T', ' ');
  }

  static String action(ShownReminder reminder) {
    String recurrence = reminder.recurrence();
    return recurrence == null ? reminder.action() : reminder.action() + " ↻ " + recurrence;
  }

  /** Why it is closed says more than that it is. */
  static String state(ShownReminder reminder) {
    if (reminder.doneAt() != null) {
      return "done";
    }
    return reminder.state().equals("closed") ? reminder.said() : reminder.state();
  }

  /**
   * One line that tells it all.
   *
   * @param about which one it is
   */
  static Cell heading(String about, ShownReminder reminder) {
    String text =
        "%s · %s: %s · %s".formatted(about, due(reminder), action(reminder), state(reminder));
    return new Cell(text, tone(reminder));
  }

  static Tone tone(ShownReminder reminder) {
    return switch (reminder.state()) {
      case "scheduled", "fired" -> Tone.GOOD;
      case "expired" -> Tone.WARNING;
      default -> Tone.QUIET;
    };
  }
}
