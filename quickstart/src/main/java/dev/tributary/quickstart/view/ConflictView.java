package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.schema.id.DecisionId;
import java.util.List;

/** One contradiction with the notes behind it. */
public record ConflictView(ShownConflict conflict, String profile, List<Source> sources)
    implements View {
  public ConflictView {
    sources = List.copyOf(sources);
  }

  @Override
  public JsonNode json() {
    ObjectNode object = JsonForms.conflict(conflict, profile);
    object.set("notes", JsonForms.array(sources, Source::json));
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.HEADING, "Conflict " + conflict.id());
    screen.line(
        Tone.QUIET,
        "about %s · %s · %s".formatted(profile, Words.of(conflict.predicate()), conflict.status()));
    screen.line("");
    screen.table(ConflictTable.ofOneProfile(List.of(conflict)));
    sources.forEach(source -> source.show(screen, layout));
    DecisionId decision = conflict.settledByDecision();
    if (decision != null) {
      screen.line("");
      screen.line(Tone.QUIET, "Settled by your decision " + layout.id(decision));
    }
  }
}
