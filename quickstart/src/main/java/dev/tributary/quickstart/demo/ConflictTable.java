package dev.tributary.quickstart.demo;

import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import java.util.List;

/** The conflicts of all profiles: two lines each, one for either side. */
public final class ConflictTable {
  private ConflictTable() {}

  public static Table of(List<ShownProfile> profiles) {
    var table =
        new Table(
            Column.fixed("WHO AND WHAT"),
            Column.flexible("VALUE"),
            Column.fixed("CONFLICT"),
            Column.flexible("SAID AS"));
    for (ShownProfile profile : profiles) {
      for (ShownConflict conflict : profile.conflicts()) {
        add(table, profile.name(), conflict);
      }
    }
    return table;
  }

  private static void add(Table table, String name, ShownConflict conflict) {
    var state =
        conflict.isSettled() ? new Cell("settled", Tone.GOOD) : new Cell("open", Tone.WARNING);
    addSide(table, name, state, conflict.existing());
    addSide(table, FactTable.words(conflict.predicate()), Cell.of(""), conflict.challenger());
  }

  private static void addSide(Table table, String left, Cell state, ShownConflict.Side side) {
    table.row(
        Cell.of(left),
        Cell.of(side.value()),
        state,
        new Cell("“" + side.quote() + "”", Tone.QUIET));
  }
}
