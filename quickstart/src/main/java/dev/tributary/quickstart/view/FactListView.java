package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.ShortId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts by person, one a row, each with its id. */
public record FactListView(Map<ListedProfile, List<ShownFact>> facts) implements View {
  public FactListView {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  @Override
  public JsonNode json() {
    ObjectNode object = JsonForms.object();
    ArrayNode array = object.putArray("facts");
    facts.forEach((person, known) -> known.forEach(fact -> array.add(json(person, fact))));
    return object;
  }

  private static ObjectNode json(ListedProfile person, ShownFact fact) {
    return JsonForms.fact(fact)
        .put("profile_id", person.id().toString())
        .put("profile", person.name());
  }

  @Override
  public void show(Screen screen, Layout layout) {
    List<ShownFact> all = facts.values().stream().flatMap(Collection::stream).toList();
    if (all.isEmpty()) {
      screen.line(Tone.QUIET, "No facts.");
      return;
    }
    ShortId ids = layout.ids(all.stream().map(ShownFact::id).toList());
    var table =
        new Table(
            Column.fixed("ID"),
            Column.flexible("ABOUT"),
            Column.fixed("FACT"),
            Column.flexible("VALUE"),
            Column.fixed("STATUS"));
    facts.forEach(
        (person, known) -> FactTable.sorted(known).forEach(fact -> add(table, person, fact, ids)));
    screen.table(table);
  }

  private static void add(Table table, ListedProfile person, ShownFact fact, ShortId ids) {
    table.row(
        new Cell(ids.of(fact.id()), Tone.QUIET),
        Cell.of(person.name()),
        Cell.of(Words.of(fact.predicate())),
        new Cell(Words.value(fact.value()), FactTable.tone(fact)),
        new Cell(FactTable.status(fact), FactTable.tone(fact)));
  }
}
