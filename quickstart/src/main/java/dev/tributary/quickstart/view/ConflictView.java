package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.schema.id.DecisionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contradiction with the notes behind it.
 *
 * @param reasons what it rests on; null where nobody asks why
 */
public record ConflictView(
    ShownConflict conflict, String profile, List<Source> sources, @Nullable Reasons reasons)
    implements View {
  public ConflictView {
    sources = List.copyOf(sources);
  }

  @Override
  public JsonNode json() {
    ObjectNode object = JsonForms.conflict(conflict, profile);
    object.set("notes", JsonForms.array(sources, Source::json));
    if (reasons != null) {
      object.set("statements", reasons.json(reasons.of(conflict)));
    }
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
    if (reasons != null) {
      var why = new WhyTable(reasons, layout);
      why.add(ConflictTable.heading("Why", conflict), conflict);
      screen.line("");
      screen.table(why.table());
    }
    sources.forEach(source -> source.show(screen, layout));
    DecisionId decision = conflict.settledByDecision();
    if (decision != null) {
      screen.line("");
      screen.line(Tone.QUIET, "Settled by your decision " + layout.id(decision));
    }
  }
}
