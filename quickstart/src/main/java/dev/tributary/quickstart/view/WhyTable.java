package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Under each heading the notes that led to it, what each did by which rule, and what it beat. */
final class WhyTable {
  private static final Cell NOTHING = Cell.of("");
  private static final Cell SAID_IT = new Cell("said it", Tone.QUIET);
  private static final Cell CLOSED_IT = new Cell("closed it", Tone.QUIET);
  private static final Cell SETTLED_IT = new Cell("settled it", Tone.QUIET);
  private static final Cell BEAT = new Cell("↳ beat", Tone.QUIET);
  private static final Cell YOURS = Cell.of("your decision");

  private final Reasons reasons;
  private final Layout layout;
  private final ShortId ids;
  private final Table table =
      new Table(
          Column.fixed("WRITTEN"),
          Column.fixed("WHAT IT DID"),
          Column.fixed("BY RULE"),
          Column.flexible("SAID AS"),
          Column.fixed("NOTE"));

  WhyTable(Reasons reasons, Layout layout) {
    this.reasons = reasons;
    this.layout = layout;
    this.ids = layout.ids(reasons.statements().stream().map(ShownStatement::note).toList());
  }

  Table table() {
    return table;
  }

  void add(Cell heading, ShownFact fact) {
    table.section(heading);
    reasons.of(fact).forEach(this::reason);
    if (fact.source() == null) {
      decision(SAID_IT);
    }
    // Without what else it beat: the fact under which it stands is what it closed.
    Optional<ShownStatement> closing = reasons.closingOf(fact);
    if (closing.isPresent()) {
      row(closing.get(), CLOSED_IT);
    } else {
      end(CLOSED_IT, fact.closedBy(), fact.closedByDecision());
    }
  }

  void add(Cell heading, ShownConflict conflict) {
    table.section(heading);
    Optional<ShownStatement> settling = reasons.settlingOf(conflict);
    reasons.of(conflict).stream()
        .filter(reason -> !settling.equals(Optional.of(reason)))
        .forEach(this::reason);
    if (conflict.existing().note() == null || conflict.challenger().note() == null) {
      decision(SAID_IT);
    }
    if (settling.isPresent()) {
      statement(settling.get(), SETTLED_IT);
    } else {
      end(SETTLED_IT, conflict.settledBy(), conflict.settledByDecision());
    }
  }

  void add(Cell heading, ShownReminder reminder) {
    table.section(heading);
    List<ShownStatement> said = reasons.of(reminder);
    said.forEach(this::reason);
    NoteId closedBy = reminder.closedBy();
    if (said.stream().noneMatch(statement -> statement.note().equals(closedBy))) {
      end(CLOSED_IT, closedBy, null);
    }
  }

  private void reason(ShownStatement reason) {
    statement(reason, StatementTable.outcome(reason));
  }

  private void end(Cell effect, @Nullable NoteId note, @Nullable DecisionId decision) {
    if (note != null) {
      table.row(NOTHING, effect, NOTHING, NOTHING, id(note));
    } else if (decision != null) {
      decision(effect);
    }
  }

  private void decision(Cell effect) {
    table.row(NOTHING, effect, YOURS, NOTHING, NOTHING);
  }

  private void statement(ShownStatement statement, Cell effect) {
    row(statement, effect);
    reasons.beatenBy(statement).forEach(beaten -> row(beaten, BEAT, NOTHING));
  }

  private void row(ShownStatement statement, Cell effect) {
    row(statement, effect, Cell.of(StatementTable.rule(statement)));
  }

  private void row(ShownStatement statement, Cell effect, Cell rule) {
    table.row(
        Cell.of(layout.time(statement.writtenAt())),
        effect,
        rule,
        Cell.of(Words.quoted(statement.quote())),
        id(statement.note()));
  }

  private Cell id(NoteId note) {
    return new Cell(ids.of(note), Tone.QUIET);
  }
}
