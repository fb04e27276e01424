package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;

/** Notes that are read again, by a model. */
public record RereadView(int notes) implements View {
  @Override
  public JsonNode json() {
    return JsonForms.object().put("reread", notes);
  }

  @Override
  public void show(Screen screen, Layout layout) {
    switch (notes) {
      case 0 -> screen.line("No note is to be read again, or no model is there to do it.");
      case 1 -> screen.line(Tone.GOOD, "1 note is read again, by the model.");
      default -> screen.line(Tone.GOOD, notes + " notes are read again, by the model.");
    }
  }
}
