package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.schema.id.NoteId;
import org.jspecify.annotations.Nullable;

/**
 * A note that something rests on.
 *
 * @param role what it did, as a past participle
 * @param note null if it is not stored any more
 */
public record Source(String role, NoteId id, @Nullable StoredNote note) {
  ObjectNode json() {
    return JsonForms.object()
        .put("role", role)
        .put("note_id", id.toString())
        .put("written_at", note == null ? null : note.writtenAt().toString())
        .put("text", note == null ? null : note.text());
  }

  void show(Screen screen, Layout layout) {
    screen.line("");
    String written = note == null ? "deleted since" : layout.time(note.writtenAt());
    screen.line(Tone.QUIET, "%s by note %s · %s".formatted(role, layout.id(id), written));
    String text = note == null ? null : note.text();
    if (text != null) {
      screen.text(Tone.PLAIN, "  ", text);
    }
  }
}
