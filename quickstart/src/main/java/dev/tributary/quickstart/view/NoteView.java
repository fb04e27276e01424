package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import java.util.List;

/**
 * One note, and what it did to the profile.
 *
 * @param statements what the model read in it
 */
public record NoteView(NoteLine line, List<ShownStatement> statements) implements View {
  public NoteView {
    statements = List.copyOf(statements);
  }

  @Override
  public JsonNode json() {
    ObjectNode note = JsonForms.note(line.note(), line.profile(), line.progress());
    note.set("statements", JsonForms.array(statements, JsonForms::statement));
    return note;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.HEADING, "Note " + line.note().id());
    screen.line(
        Tone.QUIET,
        "about %s · written %s · revision %d · %s"
            .formatted(
                line.profile(),
                layout.time(line.note().writtenAt()),
                line.note().revision(),
                line.state()));
    NoteProgress progress = line.progress();
    if (progress != null && progress.isParked()) {
      var explained = ParkedNote.of(line.note().id(), progress);
      screen.line(Tone.BAD, explained.problem());
      screen.line(explained.remedy());
    }
    if (progress != null && progress.isNotForModel()) {
      screen.line(Tone.WARNING, UnreadNote.PROBLEM);
      screen.line(UnreadNote.REMEDY);
    }
    screen.line("");
    screen.text(Tone.PLAIN, "", line.text());
    if (!statements.isEmpty()) {
      screen.line("");
      screen.table(StatementTable.ofOneNote(statements));
    }
  }
}
