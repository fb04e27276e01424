package dev.tributary.merge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.Choice;
import dev.tributary.merge.profile.Decision;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Stance;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.StatementId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffectiveDecisionsTest {
  private static final Instant DECIDED = Instant.parse("2026-03-02T10:00:00Z");

  @Test
  void a_decision_is_about_the_statement_that_says_its_words_now() {
    StoredStatement faro = statement(1);

    List<Decision> effective = effective(List.of(faro), decision(10, faro.name(), confirm()));

    assertThat(effective)
        .containsExactly(new Decision.ConfirmFact(id(10), DECIDED, faro.statement().key()));
  }

  @Test
  void a_decision_whose_statement_is_not_said_has_no_effect() {
    List<Decision> effective = effective(List.of(), decision(10, statement(1).name(), confirm()));

    assertThat(effective).isEmpty();
  }

  @Test
  void a_conflict_is_settled_only_where_both_sides_are_said() {
    StoredStatement existing = statement(1);
    StoredStatement challenger = statement(2);
    var settle = new KeptDecision.Settle(challenger.name(), Choice.TAKE);

    List<Decision> apart = effective(List.of(existing), decision(10, existing.name(), settle));
    List<Decision> together =
        effective(List.of(existing, challenger), decision(10, existing.name(), settle));

    assertThat(apart).isEmpty();
    assertThat(together)
        .containsExactly(
            new Decision.SettleConflict(
                id(10),
                DECIDED,
                existing.statement().key(),
                challenger.statement().key(),
                Choice.TAKE));
  }

  @Test
  void a_decision_on_the_users_own_value_has_effect_as_long_as_that_value_does() {
    StoredStatement faro = statement(1);
    KeptDecision first = decision(10, faro.name(), new KeptDecision.Correct("Fano"));
    KeptDecision second = decision(11, first.own(), confirm());

    List<Decision> effective = effective(List.of(faro), second, first);
    List<Decision> withoutTheNote = effective(List.of(), second, first);

    assertThat(effective).extracting(Decision::id).containsExactlyInAnyOrder(id(10), id(11));
    assertThat(withoutTheNote).isEmpty();
  }

  private static List<Decision> effective(
      List<StoredStatement> statements, KeptDecision... decisions) {
    return EffectiveDecisions.of(new Reached(Set.of(), statements, List.of(decisions)));
  }

  private static KeptDecision decision(int number, StatementName about, KeptDecision.Kind kind) {
    var own = new StatementName(new NoteId(id(number).value()), "own");
    return new KeptDecision(id(number), DECIDED, own, about, kind, null);
  }

  private static KeptDecision.Kind confirm() {
    return new KeptDecision.Confirm();
  }

  private static DecisionId id(int number) {
    return new DecisionId(new UUID(2, number));
  }

  private static StoredStatement statement(int day) {
    var id = new UUID(1, day);
    var note = new NoteId(id);
    var said =
        new FactStatement(
            new StatementKey(Instant.EPOCH.plusSeconds(day), note, 0),
            "in Faro",
            Predicate.LIVES_IN,
            "Faro",
            Stance.STATES,
            Certainty.STATED,
            null,
            null,
            ZoneOffset.UTC);
    var name = new StatementName(note, "said");
    return new StoredStatement(new StatementId(id), said, name, Instant.EPOCH, null, null, null);
  }
}
