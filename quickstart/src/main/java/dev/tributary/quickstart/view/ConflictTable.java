package dev.tributary.quickstart.view;

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
    Table table = table("WHO AND WHAT");
    for (ShownProfile profile : profiles) {
      for (ShownConflict conflict : profile.conflicts()) {
        add(table, profile.name(), conflict);
      }
    }
    return table;
  }

  static Table ofOneProfile(List<ShownConflict> conflicts) {
    Table table = table("WHAT");
    for (ShownConflict conflict : conflicts) {
      addSide(table, Words.of(conflict.predicate()), state(conflict), conflict.existing());
      addSide(table, "", Cell.of(""), conflict.challenger());
    }
    return table;
  }

  /** What excludes what. */
  static String sides(ShownConflict conflict) {
    return conflict.existing().value() + " or " + conflict.challenger().value();
  }

  /**
   * One line that tells it all.
   *
   * @param about which one it is
   */
  static Cell heading(String about, ShownConflict conflict) {
    return new Cell(
        "%s · %s: %s · %s"
            .formatted(
                about,
                Words.of(conflict.predicate()),
                Words.value(sides(conflict)),
                conflict.status()),
        state(conflict).tone());
  }

  private static Table table(String first) {
    return new Table(
        Column.fixed(first),
        Column.flexible("VALUE"),
        Column.fixed("CONFLICT"),
        Column.flexible("SAID AS"));
  }

  private static void add(Table table, String name, ShownConflict conflict) {
    addSide(table, name, state(conflict), conflict.existing());
    addSide(table, Words.of(conflict.predicate()), Cell.of(""), conflict.challenger());
  }

  static Cell state(ShownConflict conflict) {
    return conflict.isSettled() ? new Cell("settled", Tone.GOOD) : new Cell("open", Tone.WARNING);
  }

  private static void addSide(Table table, String left, Cell state, ShownConflict.Side side) {
    table.row(
        Cell.of(left),
        Cell.of(Words.value(side.value())),
        state,
        new Cell(Words.quoted(side.quote()), Tone.QUIET));
  }
}
