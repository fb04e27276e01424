package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.input.ShortId;
import java.util.List;

/** Contradictions, one a row. */
public record ConflictListView(List<ShownConflict> conflicts, People people) implements View {
  public ConflictListView {
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public JsonNode json() {
    return JsonForms.list(
        "conflicts",
        conflicts,
        conflict -> JsonForms.conflict(conflict, people.nameOf(conflict.profile())));
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (conflicts.isEmpty()) {
      screen.line(Tone.QUIET, "No conflicts.");
      return;
    }
    ShortId ids = layout.ids(conflicts.stream().map(ShownConflict::id).toList());
    var table =
        new Table(
            Column.fixed("ID"),
            Column.flexible("ABOUT"),
            Column.fixed("WHAT"),
            Column.flexible("EARLIER"),
            Column.flexible("LATER"),
            Column.fixed("CONFLICT"));
    for (ShownConflict conflict : conflicts) {
      table.row(
          new Cell(ids.of(conflict.id()), Tone.QUIET),
          Cell.of(people.nameOf(conflict.profile())),
          Cell.of(Words.of(conflict.predicate())),
          Cell.of(conflict.existing().value()),
          Cell.of(conflict.challenger().value()),
          ConflictTable.state(conflict));
    }
    screen.table(table);
  }
}
