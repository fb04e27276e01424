package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Decision;
import dev.tributary.merge.profile.Fact;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Profile;
import dev.tributary.merge.profile.Statement;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.merge.profile.Verdicts;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a profile, folded, and the way back from the fold's keys to what is stored. */
final class Folded {
  private final Profile profile;
  private final Map<StatementKey, StoredStatement> statements = new HashMap<>();
  private final Map<StatementKey, Decision> decisions = new HashMap<>();
  private final Map<DecisionId, StatementKey> places = new HashMap<>();
  private final Map<DecisionId, KeptDecision> kept;

  private Folded(Fold fold, Reached reached, List<Decision> effective, Verdicts verdicts) {
    reached.statements().forEach(it -> statements.put(it.statement().key(), it));
    effective.forEach(it -> decisions.put(it.key(), it));
    effective.forEach(it -> places.put(it.id(), it.key()));
    kept = reached.decisions().stream().collect(Collectors.toMap(KeptDecision::id, it -> it));
    List<Statement> said = reached.statements().stream().map(StoredStatement::statement).toList();
    profile = fold.of(said, effective, verdicts);
  }

  static Folded of(Fold fold, Reached reached, Verdicts verdicts) {
    return new Folded(fold, reached, EffectiveDecisions.of(reached), verdicts);
  }

  Profile profile() {
    return profile;
  }

  Collection<StoredStatement> statements() {
    return statements.values();
  }

  Collection<KeptDecision> decisions() {
    return kept.values();
  }

  /** The same; empty where the user has decided. */
  Optional<StoredStatement> stored(StatementKey key) {
    return Optional.ofNullable(statements.get(key));
  }

  Origin origin(StatementKey key) {
    Decision decision = decisions.get(key);
    return decision == null ? Origin.of(key.note()) : Origin.of(decision.id());
  }

  /** What a note says about the person, or the user instead of it. */
  FactStatement fact(StatementKey key) {
    return decisions.get(key) instanceof Decision.CorrectFact correction
        ? fact(correction.statement()).correctedBy(correction)
        : (FactStatement) given(key).statement();
  }

  /** What a note says there. */
  StoredStatement given(StatementKey key) {
    return Objects.requireNonNull(
        statements.get(key), "the fold names a statement that it was not given");
  }

  /** The class of statements that a fact is shown by. */
  List<StatementKey> members(StatementKey shown) {
    return profile.facts().stream()
        .map(Fact::members)
        .filter(members -> members.contains(shown))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("every fact statement is in a class"));
  }

  /** The fact that a statement, or the value of a decision, belonged to before. */
  @Nullable FactId formerFact(StatementKey key) {
    Decision decision = decisions.get(key);
    return decision == null
        ? given(key).fact()
        : Objects.requireNonNull(kept.get(decision.id())).fact();
  }

  @Nullable ReminderId formerReminder(StatementKey key) {
    return given(key).reminder();
  }

  /** The place of a decision in the fold; null where it has no effect. */
  @Nullable StatementKey placeOf(KeptDecision decision) {
    return places.get(decision.id());
  }
}
