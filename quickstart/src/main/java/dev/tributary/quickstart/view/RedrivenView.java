package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;

/** Parked notes that are tried again. */
public record RedrivenView(int notes) implements View {
  @Override
  public JsonNode json() {
    return JsonForms.object().put("redriven", notes);
  }

  @Override
  public void show(Screen screen, Layout layout) {
    switch (notes) {
      case 0 -> screen.line("No note is parked.");
      case 1 -> screen.line(Tone.GOOD, "1 parked note is tried again.");
      default -> screen.line(Tone.GOOD, notes + " parked notes are tried again.");
    }
    if (notes > 0) {
      screen.line("See how they fare with: tributary status");
    }
  }
}
