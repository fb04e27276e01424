package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownConsent;
import dev.tributary.quickstart.client.ShownConsent.RefusedProfile;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.People;

/** What a model may read. */
public record ConsentView(ShownConsent consent, People people) implements View {
  @Override
  public JsonNode json() {
    ObjectNode object =
        JsonForms.object()
            .put("allowed", consent.isAllowed())
            .put("refused_at", JsonForms.text(consent.refusedAt()));
    object.set("refused_profiles", JsonForms.array(consent.refusedProfiles(), this::profile));
    return object;
  }

  private ObjectNode profile(RefusedProfile refused) {
    return JsonForms.object()
        .put("profile_id", JsonForms.text(refused.profile()))
        .put("profile", people.nameOf(refused.profile()))
        .put("refused_at", JsonForms.text(refused.refusedAt()));
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (consent.refusedAt() == null) {
      screen.line("A model may read your notes.");
    } else {
      screen.line(
          Tone.WARNING,
          "No model reads your notes, since %s: they wait."
              .formatted(layout.time(consent.refusedAt())));
      screen.line("To allow it: tributary consent allow");
    }
    for (RefusedProfile refused : consent.refusedProfiles()) {
      screen.line(
          Tone.WARNING,
          "None reads those about %s, since %s."
              .formatted(people.nameOf(refused.profile()), layout.time(refused.refusedAt())));
    }
  }
}
