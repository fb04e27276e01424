package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;

/** A profile that has another name now. */
public record RenamedView(ListedProfile before, String name) implements View {
  @Override
  public JsonNode json() {
    return JsonForms.object()
        .put("id", before.id().toString())
        .put("name", name)
        .put("was", before.name());
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.GOOD, "“%s” is called “%s” now.".formatted(before.name(), name));
  }
}
