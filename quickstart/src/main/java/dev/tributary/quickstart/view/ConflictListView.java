package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.input.ShortId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contradictions, one a row.
 *
 * @param reasons what each rests on; null where nobody asks why
 */
public record ConflictListView(
    List<ShownConflict> conflicts, People people, @Nullable Reasons reasons) implements View {
  public ConflictListView {
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public JsonNode json() {
    return JsonForms.list("conflicts", conflicts, this::conflict);
  }

  private ObjectNode conflict(ShownConflict conflict) {
    ObjectNode object = JsonForms.conflict(conflict, people.nameOf(conflict.profile()));
    if (reasons != null) {
      object.set("statements", reasons.json(reasons.of(conflict)));
    }
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (conflicts.isEmpty()) {
      screen.line(Tone.QUIET, "No conflicts.");
      return;
    }
    ShortId ids = layout.ids(conflicts.stream().map(ShownConflict::id).toList());
    screen.table(reasons == null ? rows(ids) : why(reasons, ids, layout));
  }

  private Table why(Reasons known, ShortId ids, Layout layout) {
    var why = new WhyTable(known, layout);
    for (ShownConflict conflict : conflicts) {
      String about = ids.of(conflict.id()) + " · " + people.nameOf(conflict.profile());
      why.add(ConflictTable.heading(about, conflict), conflict);
    }
    return why.table();
  }

  private Table rows(ShortId ids) {
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
          Cell.of(Words.value(conflict.existing().value())),
          Cell.of(Words.value(conflict.challenger().value())),
          ConflictTable.state(conflict));
    }
    return table;
  }
}
