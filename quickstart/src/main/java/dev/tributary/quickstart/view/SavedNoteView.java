package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the wish to write a note.
 *
 * @param deed what was done, as a past participle with a capital
 * @param changed whether anything was stored that was not stored before
 * @param profileCreated whether the person is new
 * @param changes in the profile; null if nobody waited for them
 */
public record SavedNoteView(
    String deed, boolean changed, NoteLine line, boolean profileCreated, @Nullable Changes changes)
    implements View {
  @Override
  public JsonNode json() {
    ObjectNode note = JsonForms.note(line.note(), line.profile(), line.progress());
    note.put("changed", changed).put("profile_created", profileCreated);
    if (changes != null) {
      note.set("changes", changes.json());
    }
    return note;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(
        Tone.GOOD,
        "%s note %s about %s%s."
            .formatted(
                deed,
                layout.id(line.note().id()),
                line.profile(),
                profileCreated ? ", whose profile is new" : ""));
    if (changes != null) {
      changes.show(screen);
    }
  }
}
