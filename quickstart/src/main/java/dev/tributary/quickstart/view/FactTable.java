package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of a profile: what belongs to one predicate side by side, what holds now first. */
public final class FactTable {
  private static final List<String> STATUSES =
      List.of("current", "disputed", "tentative", "superseded");

  private FactTable() {}

  public static Table of(List<ShownFact> facts) {
    var table =
        new Table(
            Column.fixed("FACT"),
            Column.flexible("VALUE"),
            Column.fixed("STATUS"),
            Column.flexible("SAID AS"));
    sorted(facts)
        .forEach(fact ->
            table.row(
                Cell.of(Words.of(fact.predicate())),
                new Cell(Words.value(fact.value()), tone(fact)),
                new Cell(status(fact), tone(fact)),
                new Cell(Words.quoted(fact.quote()), Tone.QUIET)));
    return table;
  }

  static List<ShownFact> sorted(List<ShownFact> facts) {
    Map<String, List<ShownFact>> byPredicate =
        facts.stream()
            .sorted(Comparator.comparing(ShownFact::firstSeenAt))
            .collect(
                Collectors.groupingBy(
                    ShownFact::predicate, LinkedHashMap::new, Collectors.toList()));
    return byPredicate.values().stream()
        .flatMap(alike ->
            alike.stream().sorted(Comparator.comparingInt(fact -> STATUSES.indexOf(fact.status()))))
        .toList();
  }

  static String status(ShownFact fact) {
    String reason = fact.closingReason();
    if (reason != null) {
      return fact.status() + ", " + Words.of(reason);
    }
    return fact.statementCount() > 1 ? fact.status() + " ×" + fact.statementCount() : fact.status();
  }

  /** One line that tells it all. */
  static Cell heading(ShownFact fact) {
    String text =
        "%s: %s · %s"
            .formatted(Words.of(fact.predicate()), Words.value(fact.value()), status(fact));
    return new Cell(text, tone(fact));
  }

  static Tone tone(ShownFact fact) {
    return switch (fact.status()) {
      case "current" -> Tone.GOOD;
      case "disputed" -> Tone.WARNING;
      default -> Tone.QUIET;
    };
  }
}
