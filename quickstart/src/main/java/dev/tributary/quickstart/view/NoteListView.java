package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.ShortId;
import java.util.List;

/** Notes, one a row. */
public record NoteListView(List<NoteLine> notes) implements View {
  public NoteListView {
    notes = List.copyOf(notes);
  }

  @Override
  public JsonNode json() {
    return JsonForms.list(
        "notes", notes, line -> JsonForms.note(line.note(), line.profile(), line.progress()));
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (notes.isEmpty()) {
      screen.line(Tone.QUIET, "No notes.");
      return;
    }
    ShortId ids = layout.ids(notes.stream().map(line -> line.note().id()).toList());
    var table =
        new Table(
            Column.fixed("ID"),
            Column.fixed("WRITTEN"),
            Column.flexible("ABOUT"),
            Column.fixed("STATE"),
            Column.flexible("NOTE"));
    for (NoteLine line : notes) {
      table.row(
          new Cell(ids.of(line.note().id()), Tone.QUIET),
          Cell.of(layout.time(line.note().writtenAt())),
          Cell.of(line.profile()),
          state(line),
          Cell.of(line.text()));
    }
    screen.table(table);
  }

  private static Cell state(NoteLine line) {
    NoteProgress progress = line.progress();
    if (progress == null) {
      return new Cell(line.state(), Tone.QUIET);
    }
    if (progress.isParked()) {
      return new Cell("parked: " + progress.cause(), Tone.BAD);
    }
    if (progress.isNotForModel()) {
      return new Cell("waits: " + progress.cause(), Tone.WARNING);
    }
    return new Cell(line.state(), progress.isMerged() ? Tone.GOOD : Tone.WARNING);
  }
}
