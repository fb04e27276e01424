package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes fact statements in their order, each by the rule of its stance, and decisions among them.
 */
final class FactFold {
  private final Comparison comparison;
  private final Ledger ledger;
  private final Map<StatementKey, Ruling> rulings = new TreeMap<>();
  private final Reposting reposting;
  private final Deciding deciding;
  private final Handling assertion;
  private final Handling replacement;
  private final Handling ending;
  private final Handling contradiction;
  private final Handling hedge;

  private FactFold(Notes notes, StatementReader reader, Verdicts verdicts, Lookalikes lookalikes) {
    comparison = new Comparison(verdicts);
    ledger = new Ledger(comparison, lookalikes);
    Succession succession = new Succession(ledger);
    reposting = new Reposting(ledger);
    deciding = new Deciding(ledger, succession, reader, verdicts);
    assertion = new Assertion(ledger, succession, notes);
    replacement = new Replacement(succession, new Predecessors(ledger));
    ending = new Ending(ledger, succession);
    contradiction = new Contradiction(ledger);
    hedge = new Hedge(ledger);
  }

  /**
   * Folds statements and decisions. Whatever a decision rejects counts as never said: then the fold
   * begins anew without it.
   */
  static FoldedFacts of(
      List<Said> statements,
      Collection<? extends Decision> decisions,
      StatementReader reader,
      Verdicts verdicts) {
    return of(
        statements, decisions, reader, verdicts, steps -> IndexedLookalikes.among(steps, verdicts));
  }

  /** The same, whoever finds which texts may be alike. */
  static FoldedFacts of(
      List<Said> statements,
      Collection<? extends Decision> decisions,
      StatementReader reader,
      Verdicts verdicts,
      Function<List<Step>, Lookalikes> lookalikes) {
    List<Step> steps = steps(statements, decisions, verdicts);
    List<Fact> rejected = new ArrayList<>();
    while (true) {
      FactFold fold = new FactFold(Notes.of(steps), reader, verdicts, lookalikes.apply(steps));
      Optional<Fact> next = fold.takeUpToRejection(steps);
      if (next.isEmpty()) {
        return fold.result(rejected);
      }
      rejected.add(next.get());
      steps = without(next.get(), steps);
    }
  }

  private static List<Step> steps(
      List<Said> statements, Collection<? extends Decision> decisions, Verdicts verdicts) {
    Stream<Step> said = statements.stream().map(statement -> statement.linkedBy(verdicts));
    return Stream.concat(said, decisions.stream().map(Decided::new))
        .sorted(Comparator.comparing(Step::key))
        .toList();
  }

  private static List<Step> without(Fact rejected, List<Step> steps) {
    Set<StatementKey> members = Set.copyOf(rejected.members());
    return steps.stream().filter(step -> !members.contains(step.key())).toList();
  }

  /** The first fact that a decision rejects ends it. */
  private Optional<Fact> takeUpToRejection(List<Step> steps) {
    return steps.stream().flatMap(step -> take(step).stream()).findFirst();
  }

  private Optional<Fact> take(Step step) {
    switch (step) {
      case Said said -> rulings.put(said.key(), ruling(said));
      case Decided(Decision.SettleConflict decision) -> deciding.settle(decision);
      case Decided(Decision.ConfirmFact decision) -> deciding.confirm(decision);
      case Decided(Decision.CorrectFact decision) -> deciding.correct(decision);
      case Decided(Decision.RejectFact decision) -> {
        return ledger.holding(decision.statement()).map(it -> it.rejectedBy(decision.key()));
      }
    }
    return Optional.empty();
  }

  private Ruling ruling(Said said) {
    return switch (said.statement().stance()) {
      case DISPUTED -> contradiction.apply(said);
      case STATES -> said.isPlain() ? unlessReposted(said, assertion) : hedge.apply(said);
      case CHANGED, CORRECTED ->
          said.isPlain() ? unlessReposted(said, replacement) : hedge.apply(said);
      case ENDED -> said.isPlain() ? ending.apply(said) : hedge.apply(said);
    };
  }

  private Ruling unlessReposted(Said said, Handling handling) {
    return reposting.take(said).orElseGet(() -> handling.apply(said));
  }

  private FoldedFacts result(List<Fact> rejected) {
    rejected.stream()
        .flatMap(fact -> fact.members().stream())
        .forEach(member -> rulings.put(member, Ruling.of(Outcome.REJECTED, Rule.REJECTED)));
    List<Fact> facts =
        Stream.concat(ledger.facts().stream(), rejected.stream())
            .sorted(Comparator.comparing(fact -> fact.members().getFirst()))
            .toList();
    return new FoldedFacts(facts, ledger.conflicts(), rulings, comparison.undecided());
  }
}
