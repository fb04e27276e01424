package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.schema.id.DecisionId;

/** A decision that does not count any more. */
public record UndoneView(DecisionId id) implements View {
  @Override
  public JsonNode json() {
    return JsonForms.object().put("id", id.toString()).put("undone", true);
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.GOOD, "Decision " + layout.id(id) + " is undone.");
  }
}
