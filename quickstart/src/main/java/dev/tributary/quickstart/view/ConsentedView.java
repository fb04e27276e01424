package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What was just allowed or refused.
 *
 * @param profile null if it is all notes
 */
public record ConsentedView(@Nullable ListedProfile profile, boolean allowed) implements View {
  @Override
  public JsonNode json() {
    return JsonForms.object()
        .put("allowed", allowed)
        .put("profile_id", profile == null ? null : JsonForms.text(profile.id()))
        .put("profile", profile == null ? null : profile.name());
  }

  @Override
  public void show(Screen screen, Layout layout) {
    String notes = profile == null ? "your notes" : "notes about " + profile.name();
    if (allowed) {
      screen.line(Tone.GOOD, "A model may read " + notes + ": those that waited go on.");
    } else {
      screen.line(Tone.GOOD, "No model reads " + notes + " any more: new ones wait.");
      screen.line("What was read before stays.");
    }
  }
}
