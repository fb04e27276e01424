package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.schema.id.NoteId;
import java.util.Optional;

/** Under each fact every note that said so, and the one that closed it. */
final class WhyTable {
  private static final Cell CLOSED_IT = new Cell("closed it", Tone.QUIET);
  private static final Cell YOURS = Cell.of("your decision");

  private final Portrait portrait;
  private final Layout layout;
  private final ShortId ids;

  WhyTable(Portrait portrait, Layout layout) {
    this.portrait = portrait;
    this.layout = layout;
    this.ids = layout.ids(portrait.statements().stream().map(ShownStatement::note).toList());
  }

  Table table() {
    var table =
        new Table(
            Column.fixed("WRITTEN"),
            Column.fixed("WHAT IT DID"),
            Column.fixed("BY RULE"),
            Column.flexible("SAID AS"),
            Column.fixed("NOTE"));
    for (ShownFact fact : FactTable.sorted(portrait.profile().facts())) {
      table.section(heading(fact));
      portrait.reasonsOf(fact).forEach(reason -> add(table, reason));
      addClosing(table, fact);
    }
    return table;
  }

  private static Cell heading(ShownFact fact) {
    String text =
        "%s: %s · %s".formatted(Words.of(fact.predicate()), fact.value(), FactTable.status(fact));
    return new Cell(text, FactTable.tone(fact));
  }

  private void add(Table table, ShownStatement reason) {
    row(table, reason, StatementTable.outcome(reason));
  }

  private void addClosing(Table table, ShownFact fact) {
    NoteId note = fact.closedBy();
    Optional<ShownStatement> closing = portrait.closingOf(fact);
    if (closing.isPresent()) {
      row(table, closing.get(), CLOSED_IT);
    } else if (note != null) {
      table.row(
          Cell.of(""), CLOSED_IT, Cell.of(""), Cell.of(""), new Cell(ids.of(note), Tone.QUIET));
    } else if (fact.closedByDecision() != null) {
      table.row(Cell.of(""), CLOSED_IT, YOURS, Cell.of(""), Cell.of(""));
    }
  }

  private void row(Table table, ShownStatement statement, Cell effect) {
    table.row(
        Cell.of(layout.time(statement.writtenAt())),
        effect,
        Cell.of(StatementTable.rule(statement)),
        Cell.of(Words.quoted(statement.quote())),
        new Cell(ids.of(statement.note()), Tone.QUIET));
  }
}
