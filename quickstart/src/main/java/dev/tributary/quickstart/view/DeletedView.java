package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import org.jspecify.annotations.Nullable;

/**
 * That something is gone.
 *
 * @param what was deleted, for people
 * @param changes in the profile; null if nobody waited for them
 */
public record DeletedView(String what, String id, @Nullable Changes changes) implements View {
  @Override
  public JsonNode json() {
    ObjectNode object = JsonForms.object().put("id", id).put("deleted", true);
    if (changes != null) {
      object.set("changes", changes.json());
    }
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.GOOD, "Deleted " + what + ".");
    if (changes != null) {
      changes.show(screen);
    }
  }
}
