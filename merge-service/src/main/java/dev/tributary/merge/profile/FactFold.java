package dev.tributary.merge.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes fact statements in their order, each by the rule of its stance. */
final class FactFold {

  private final Ledger ledger = new Ledger();
  private final Map<StatementKey, Outcome> outcomes = new TreeMap<>();
  private final Handling assertion;
  private final Handling replacement;
  private final Handling ending;
  private final Handling contradiction;
  private final Handling hedge;

  private FactFold(Notes notes) {
    Succession succession = new Succession(ledger);
    assertion = new Assertion(ledger, succession, notes);
    replacement = new Replacement(succession, new Predecessors(ledger));
    ending = new Ending(ledger, succession);
    contradiction = new Contradiction(ledger);
    hedge = new Hedge(ledger);
  }

  /** Folds statements that are in order. */
  static FactFold of(List<FactStatement> statements) {
    List<Said> all = statements.stream().map(Said::of).toList();
    FactFold fold = new FactFold(Notes.of(all));
    all.forEach(said -> fold.outcomes.put(said.key(), fold.handlingOf(said).apply(said)));
    return fold;
  }

  private Handling handlingOf(Said said) {
    return switch (said.statement().stance()) {
      case DISPUTED -> contradiction;
      case STATES -> said.isPlain() ? assertion : hedge;
      case CHANGED, CORRECTED -> said.isPlain() ? replacement : hedge;
      case ENDED -> said.isPlain() ? ending : hedge;
    };
  }

  List<Fact> facts() {
    return ledger.facts();
  }

  List<Conflict> conflicts() {
    return ledger.conflicts();
  }

  Map<StatementKey, Outcome> outcomes() {
    return outcomes;
  }
}
