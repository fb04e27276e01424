package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What users decide about facts, and how it lasts. */
class DecidedFactsIT {
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

  @Test
  void a_rejected_fact_gives_back_what_it_had_superseded() {
    NOTES.merged(ines, MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    NOTES.merged(ines, APRIL, "Moved to Beja.", "lives_in", "Beja", "changed");

    ines.decide(decision, wishes.onFact("reject", "Beja"));

    assertThat(ines.facts())
        .containsExactly("lives_in: Faro (current)", "lives_in: Beja (superseded)");
    JsonNode rejected = wishes.fact("Beja");
    assertThat(rejected.path("closing_reason").textValue()).isEqualTo("rejected");
    assertThat(rejected.path("closed_by_decision_id").textValue()).isEqualTo(decision.toString());
  }

  @Test
  void a_confirmed_fact_is_so() {
    NOTES.contradicted(ines, MARCH, APRIL);

    ines.decide(decision, wishes.onFact("confirm", "net 60"));

    assertThat(ines.facts())
        .containsExactly("payment_terms: net 30 (superseded)", "payment_terms: net 60 (current)");
    assertThat(wishes.fact("net 60").path("confirmed").booleanValue()).isTrue();
    assertThat(wishes.fact("net 30").path("confirmed").booleanValue()).isFalse();
  }

  @Test
  void a_corrected_fact_is_closed_by_the_users_own_value() {
    NOTES.merged(ines, MARCH, "Lives in Farro.", "lives_in", "Farro", "states");

    ines.decide(decision, wishes.correction(decision, "Farro", "Faro"));

    assertThat(ines.facts())
        .containsExactly("lives_in: Farro (superseded)", "lives_in: Faro (current)");
    JsonNode own = wishes.fact("Faro");
    assertThat(own.path("source_decision_id").textValue()).isEqualTo(decision.toString());
    assertThat(own.path("source_note_id").isNull()).isTrue();
    assertThat(own.path("statement_count").intValue()).isZero();
    assertThat(wishes.fact("Farro").path("closing_reason").textValue()).isEqualTo("correction");
  }

  @Test
  void a_correction_can_be_corrected_and_the_first_one_undone() {
    NOTES.merged(ines, MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    var second = new DecisionId(Surroundings.IDS.next());
    ines.decide(decision, wishes.correction(decision, "Farro", "Fa"));
    ines.decide(second, wishes.correction(second, "Fa", "Faro"));
    List<String> corrected = ines.facts();

    ines.undo(decision);

    assertThat(corrected).contains("lives_in: Fa (superseded)", "lives_in: Faro (current)");
    assertThat(ines.facts()).containsExactly("lives_in: Farro (current)");
  }

  @Test
  void the_users_own_value_keeps_its_id_whatever_else_is_noted() {
    NOTES.merged(ines, MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    ines.decide(decision, wishes.correction(decision, "Farro", "Faro"));
    String id = wishes.factId("Faro");

    NOTES.merged(
        ines, Instant.parse("2027-01-01T00:00:00Z"), "In Faro.", "lives_in", "Faro", "states");

    assertThat(wishes.factId("Faro")).isEqualTo(id);
    assertThat(wishes.fact("Faro").path("statement_count").intValue()).isEqualTo(1);
  }

  @Test
  void a_decision_survives_an_edit_that_keeps_the_words() {
    NoteRevision note = NOTES.merged(ines, MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    ines.decide(decision, wishes.correction(decision, "Farro", "Faro"));
    var next = new NoteRevision(note.note(), 2);
    MODEL.answer(next, Answers.fact("Lives in Farro.", "lives_in", "Farro", "states"));

    ines.publish(ines.store(next, MARCH, "Lives in Farro. Again."));
    ines.publish(ines.delete(note));

    await().until(() -> ines.states().equals(List.of("1 replaced", "2 merged")));
    assertThat(ines.facts())
        .containsExactly("lives_in: Farro (superseded)", "lives_in: Faro (current)");
  }

  @Test
  void a_decision_whose_statement_is_withdrawn_has_no_effect_and_is_kept() {
    NOTES.merged(ines, MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    NoteRevision second =
        NOTES.merged(ines, APRIL, "Moved to Bejja.", "lives_in", "Bejja", "changed");
    ines.decide(decision, wishes.correction(decision, "Bejja", "Beja"));

    ines.publish(ines.delete(second));

    await()
        .untilAsserted(() -> assertThat(ines.facts()).containsExactly("lives_in: Faro (current)"));
    assertThat(wishes.decision(decision).path("undone_at").isNull()).isTrue();
  }

  @Test
  void a_statement_tells_its_rule_and_what_it_beat() {
    NOTES.merged(ines, MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    NOTES.merged(ines, APRIL, "Moved to Beja.", "lives_in", "Beja", "changed");
    NOTES.merged(ines, MAY, "Likes tea.", "likes", "tea", "states");

    JsonNode all = wishes.statements("");
    JsonNode ofFact = wishes.statements("?fact_id=" + wishes.factId("Beja"));

    assertThat(all.findValuesAsText("rule")).containsExactly("new_value", "changed", "new_value");
    assertThat(ofFact).hasSize(1);
    assertThat(ofFact.get(0).path("beats").get(0)).isEqualTo(all.get(0).path("id"));
    assertThat(all.get(0).path("beats")).isEmpty();
  }
}
