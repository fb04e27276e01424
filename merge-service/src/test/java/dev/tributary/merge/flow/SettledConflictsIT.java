package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.schema.id.DecisionId;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How users settle conflicts, and undo it. */
class SettledConflictsIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  private static final AnsweredNotes NOTES = new AnsweredNotes(MODEL);
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;
  private Wishes wishes;
  private DecisionId decision;

  @BeforeEach
  void signIn() {
    ines = new Author(MERGE);
    wishes = new Wishes(ines);
    decision = new DecisionId(Surroundings.IDS.next());
  }

  @ParameterizedTest
  @CsvSource({
    "keep, superseded, current",
    "take, current, superseded",
    "neither, superseded, superseded"
  })
  void a_conflict_is_settled_as_its_user_says(String kind, String challenger, String existing) {
    NOTES.contradicted(ines, MARCH, APRIL);

    HttpResponse<String> answer = ines.decide(decision, wishes.onConflict(kind));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(ines.facts())
        .containsExactly(
            "payment_terms: net 30 (" + existing + ")",
            "payment_terms: net 60 (" + challenger + ")");
    assertThat(ines.conflicts()).containsExactly("net 30 | net 60 (settled)");
    JsonNode conflict = wishes.conflict();
    assertThat(conflict.path("settled_by_decision_id").textValue()).isEqualTo(decision.toString());
    assertThat(conflict.path("settled_by_note_id").isNull()).isTrue();
  }

  @Test
  void undoing_a_decision_opens_the_conflict_again() {
    NOTES.contradicted(ines, MARCH, APRIL);
    String id = wishes.conflict().path("id").textValue();
    ines.decide(decision, wishes.onConflict("take"));

    HttpResponse<String> undone = ines.undo(decision);

    assertThat(undone.statusCode()).isEqualTo(204);
    assertThat(ines.conflicts()).containsExactly("net 30 | net 60 (open)");
    assertThat(wishes.conflict().path("id").textValue()).isEqualTo(id);
    assertThat(ines.undo(decision).statusCode()).isEqualTo(204);
    assertThat(wishes.decision(decision).path("undone_at").isNull()).isFalse();
  }

  @Test
  void the_statements_of_a_conflict_are_those_of_both_sides() {
    NOTES.contradicted(ines, MARCH, APRIL);
    NOTES.merged(ines, MAY, "Likes tea.", "likes", "tea", "states");

    JsonNode statements =
        wishes.statements("?conflict_id=" + wishes.conflict().path("id").textValue());

    assertThat(statements.findValuesAsText("rule")).containsExactly("new_value", "contradicts");
  }

  @Test
  void each_change_of_a_conflict_is_announced_with_the_decision_that_made_it() {
    NOTES.contradicted(ines, MARCH, APRIL);
    ines.decide(decision, wishes.onConflict("keep"));

    ines.undo(decision);

    assertThat(new Announced(ines.user).conflictsWithDecisions())
        .containsExactly("1 open null", "2 settled " + decision, "3 open null");
  }

  @Test
  void a_refold_from_scratch_changes_nothing() {
    NOTES.contradicted(ines, MARCH, APRIL);
    ines.decide(decision, wishes.onConflict("take"));
    List<String> facts = ines.facts();
    List<String> ids = ines.factIds();

    MERGE.parts(RefoldProfile.class).getFirst().refold(ines.user, ines.profile);

    assertThat(ines.facts()).isEqualTo(facts);
    assertThat(ines.factIds()).isEqualTo(ids);
    assertThat(new Announced(ines.user).conflictsWithDecisions()).hasSize(2);
  }
}
