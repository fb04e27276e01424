package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownDecision;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.input.ShortId;
import java.util.List;

/** Decisions, one a row. */
public record DecisionListView(List<ShownDecision> decisions, People people) implements View {
  public DecisionListView {
    decisions = List.copyOf(decisions);
  }

  @Override
  public JsonNode json() {
    return JsonForms.list("decisions", decisions, this::decision);
  }

  private ObjectNode decision(ShownDecision decision) {
    return JsonForms.object()
        .put("id", decision.id().toString())
        .put("kind", decision.kind())
        .put("profile_id", decision.profile().toString())
        .put("profile", people.nameOf(decision.profile()))
        .put("subject_id", decision.subject())
        .put("into_profile_id", JsonForms.text(decision.into()))
        .put("value", decision.value())
        .put("decided_at", decision.decidedAt().toString())
        .put("undone_at", JsonForms.text(decision.undoneAt()));
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (decisions.isEmpty()) {
      screen.line(Tone.QUIET, "No decisions.");
      return;
    }
    ShortId ids = layout.ids(decisions.stream().map(ShownDecision::id).toList());
    var table =
        new Table(
            Column.fixed("ID"),
            Column.fixed("DECIDED"),
            Column.flexible("ABOUT"),
            Column.fixed("DECISION"),
            Column.flexible("VALUE"));
    for (ShownDecision decision : decisions) {
      String value = decision.value();
      table.row(
          new Cell(ids.of(decision.id()), Tone.QUIET),
          Cell.of(layout.time(decision.decidedAt())),
          Cell.of(people.nameOf(decision.profile())),
          Cell.of(decision.isInForce() ? decision.kind() : decision.kind() + ", undone"),
          Cell.of(value == null ? "" : Words.value(value)));
    }
    screen.table(table);
  }
}
