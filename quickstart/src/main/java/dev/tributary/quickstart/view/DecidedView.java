package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.schema.id.DecisionId;

/**
 * What the user has decided.
 *
 * @param subject id of what it is about
 * @param done what has become of it, a sentence
 */
public record DecidedView(DecisionId id, String kind, String subject, String done) implements View {
  @Override
  public JsonNode json() {
    return JsonForms.object().put("id", id.toString()).put("kind", kind).put("subject_id", subject);
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.text(Tone.GOOD, "", Words.value(done));
    screen.line(Tone.QUIET, "To undo it: tributary decisions undo " + layout.id(id));
  }
}
