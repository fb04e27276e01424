package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import java.util.List;

/** What one note says, and what each of it did. */
final class StatementTable {
  private StatementTable() {}

  static Table ofOneNote(List<ShownStatement> statements) {
    var table =
        new Table(
            Column.fixed("WHAT IT DID"),
            Column.fixed("TO"),
            Column.flexible("VALUE"),
            Column.flexible("SAID AS"));
    for (ShownStatement statement : statements) {
      table.row(
          outcome(statement),
          Cell.of(subject(statement)),
          Cell.of(Words.value(statement.words())),
          new Cell(Words.quoted(statement.quote()), Tone.QUIET));
    }
    return table;
  }

  static Cell outcome(ShownStatement statement) {
    String outcome = statement.outcome();
    if (outcome == null) {
      return new Cell("not merged yet", Tone.QUIET);
    }
    Tone tone =
        switch (outcome) {
          case "disputed" -> Tone.WARNING;
          case "unmatched", "tentative" -> Tone.QUIET;
          default -> Tone.PLAIN;
        };
    return new Cell(Words.of(outcome), tone);
  }

  /** The rule by which it did so, as a heading of docs/merge-rules.md has it. */
  static String rule(ShownStatement statement) {
    String rule = statement.rule();
    return rule == null ? "" : Words.of(rule);
  }

  private static String subject(ShownStatement statement) {
    String predicate = statement.predicate();
    return predicate == null ? statement.kind() : Words.of(predicate);
  }
}
