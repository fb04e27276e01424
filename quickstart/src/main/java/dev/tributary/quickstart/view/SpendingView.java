package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownSpending;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import java.util.List;

/** What was spent, one day a row. */
public record SpendingView(List<ShownSpending> spending) implements View {
  public SpendingView {
    spending = List.copyOf(spending);
  }

  @Override
  public JsonNode json() {
    return JsonForms.list("spending", spending, SpendingView::day);
  }

  private static ObjectNode day(ShownSpending day) {
    return JsonForms.object()
        .put("day", JsonForms.text(day.day()))
        .put("calls", day.calls())
        .put("input_tokens", day.inputTokens())
        .put("cached_tokens", day.cachedTokens())
        .put("output_tokens", day.outputTokens())
        .put("cost", day.cost())
        .put("currency", day.currency());
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (spending.isEmpty()) {
      screen.line(Tone.QUIET, "The model was not asked.");
      return;
    }
    var table =
        new Table(
            Column.fixed("DAY (UTC)"),
            Column.fixed("CALLS"),
            Column.fixed("INPUT"),
            Column.fixed("CACHED"),
            Column.fixed("OUTPUT"),
            Column.fixed("COST"));
    for (ShownSpending day : spending) {
      table.row(
          Cell.of(day.day().toString()),
          Cell.of(Long.toString(day.calls())),
          Cell.of(Long.toString(day.inputTokens())),
          Cell.of(Long.toString(day.cachedTokens())),
          Cell.of(Long.toString(day.outputTokens())),
          day.cost() == null
              ? new Cell("unknown", Tone.QUIET)
              : Cell.of(day.cost() + " " + day.currency()));
    }
    screen.table(table);
  }
}
