package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import java.time.Instant;

/**
 * A reminder that the user calls done.
 *
 * @param before how it was until then
 */
public record DoneReminderView(ShownReminder before, ReminderView after) implements View {
  @Override
  public JsonNode json() {
    ObjectNode object = after.jsonObject();
    return object.put("changed", before.doneAt() == null);
  }

  @Override
  public void show(Screen screen, Layout layout) {
    Instant doneAt = before.doneAt();
    if (doneAt != null) {
      screen.line(Tone.QUIET, "It was called done already: " + layout.time(doneAt) + ".");
    } else if (before.said().equals("completed")) {
      screen.line(Tone.QUIET, "A note had said already that it is done.");
    }
    after.show(screen, layout);
  }
}
