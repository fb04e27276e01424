package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteRevision;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users decide about facts and conflicts. */
class DecisionsIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
  private static final String NOWHERE = "00000000-0000-4000-8000-00000000000f";
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  private static RunningMerge merge;

  private Author ines;
  private DecisionId decision;

  @BeforeAll
  static void start() {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    merge = RunningMerge.start(MODEL);
  }

  @AfterAll
  static void stop() {
    merge.close();
  }

  @BeforeEach
  void signIn() {
    ines = new Author(merge);
    decision = new DecisionId(Surroundings.IDS.next());
  }

  @ParameterizedTest
  @CsvSource({
    "keep, superseded, current",
    "take, current, superseded",
    "neither, superseded, superseded"
  })
  void a_conflict_is_settled_as_its_user_says(String kind, String challenger, String existing) {
    contradicted();

    HttpResponse<String> answer = ines.decide(decision, onConflict(kind));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(ines.facts())
        .containsExactly(
            "payment_terms: net 30 (" + existing + ")",
            "payment_terms: net 60 (" + challenger + ")");
    assertThat(ines.conflicts()).containsExactly("net 30 | net 60 (settled)");
    JsonNode conflict = only("conflicts");
    assertThat(conflict.path("settled_by_decision_id").textValue()).isEqualTo(decision.toString());
    assertThat(conflict.path("settled_by_note_id").isNull()).isTrue();
  }

  @Test
  void undoing_a_decision_opens_the_conflict_again() {
    contradicted();
    String id = only("conflicts").path("id").textValue();
    ines.decide(decision, onConflict("take"));

    HttpResponse<String> undone = ines.undo(decision);

    assertThat(undone.statusCode()).isEqualTo(204);
    assertThat(ines.conflicts()).containsExactly("net 30 | net 60 (open)");
    assertThat(only("conflicts").path("id").textValue()).isEqualTo(id);
    assertThat(ines.undo(decision).statusCode()).isEqualTo(204);
    assertThat(shown().path("undone_at").isNull()).isFalse();
  }

  @Test
  void a_rejected_fact_gives_back_what_it_had_superseded() {
    merged(MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    merged(APRIL, "Moved to Beja.", "lives_in", "Beja", "changed");

    ines.decide(decision, onFact("reject", "Beja"));

    assertThat(ines.facts())
        .containsExactly("lives_in: Faro (current)", "lives_in: Beja (superseded)");
    JsonNode rejected = fact("Beja");
    assertThat(rejected.path("closing_reason").textValue()).isEqualTo("rejected");
    assertThat(rejected.path("closed_by_decision_id").textValue()).isEqualTo(decision.toString());
  }

  @Test
  void a_confirmed_fact_is_so() {
    contradicted();

    ines.decide(decision, onFact("confirm", "net 60"));

    assertThat(ines.facts())
        .containsExactly("payment_terms: net 30 (superseded)", "payment_terms: net 60 (current)");
    assertThat(fact("net 60").path("confirmed").booleanValue()).isTrue();
    assertThat(fact("net 30").path("confirmed").booleanValue()).isFalse();
  }

  @Test
  void a_corrected_fact_is_closed_by_the_users_own_value() {
    merged(MARCH, "Lives in Farro.", "lives_in", "Farro", "states");

    ines.decide(decision, correction("Farro", "Faro"));

    assertThat(ines.facts())
        .containsExactly("lives_in: Farro (superseded)", "lives_in: Faro (current)");
    JsonNode own = fact("Faro");
    assertThat(own.path("source_decision_id").textValue()).isEqualTo(decision.toString());
    assertThat(own.path("source_note_id").isNull()).isTrue();
    assertThat(own.path("statement_count").intValue()).isZero();
    assertThat(fact("Farro").path("closing_reason").textValue()).isEqualTo("correction");
  }

  @Test
  void a_correction_can_be_corrected_and_the_first_one_undone() {
    merged(MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    var second = new DecisionId(Surroundings.IDS.next());
    ines.decide(decision, correction("Farro", "Fa"));
    ines.decide(
        second,
        "{\"kind\":\"correct\",\"fact_id\":\"%s\",%s}"
            .formatted(factId("Fa"), ines.value(second, "Faro")));
    List<String> corrected = ines.facts();

    ines.undo(decision);

    assertThat(corrected).contains("lives_in: Fa (superseded)", "lives_in: Faro (current)");
    assertThat(ines.facts()).containsExactly("lives_in: Farro (current)");
  }

  @Test
  void the_users_own_value_keeps_its_id_whatever_else_is_noted() {
    merged(MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    ines.decide(decision, correction("Farro", "Faro"));
    String id = factId("Faro");

    merged(Instant.parse("2027-01-01T00:00:00Z"), "In Faro.", "lives_in", "Faro", "states");

    assertThat(factId("Faro")).isEqualTo(id);
    assertThat(fact("Faro").path("statement_count").intValue()).isEqualTo(1);
  }

  @Test
  void a_decision_survives_an_edit_that_keeps_the_words() {
    NoteRevision note = merged(MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    ines.decide(decision, correction("Farro", "Faro"));
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
    merged(MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    NoteRevision second = merged(APRIL, "Moved to Bejja.", "lives_in", "Bejja", "changed");
    ines.decide(decision, correction("Bejja", "Beja"));

    ines.publish(ines.delete(second));

    await()
        .untilAsserted(() -> assertThat(ines.facts()).containsExactly("lives_in: Faro (current)"));
    assertThat(shown().path("undone_at").isNull()).isTrue();
  }

  @Test
  void the_same_decision_again_changes_nothing() {
    merged(MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    String first = correction("Farro", "Faro");
    String sealedAnew = correction("Farro", "Faro");
    int created = ines.decide(decision, first).statusCode();

    int again = ines.decide(decision, first).statusCode();
    int anew = ines.decide(decision, sealedAnew).statusCode();

    assertThat(List.of(created, again, anew)).containsExactly(201, 200, 200);
    assertThat(first).isNotEqualTo(sealedAnew);
  }

  @Test
  void another_decision_with_the_same_id_is_refused() {
    merged(MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    String other = correction("Farro", "Fano");
    String confirm = onFact("confirm", "Farro");
    ines.decide(decision, correction("Farro", "Faro"));

    List<HttpResponse<String>> answers =
        List.of(ines.decide(decision, other), ines.decide(decision, confirm));

    assertThat(answers)
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(409);
          assertThat(answer.body()).contains("urn:tributary:problem:conflict");
        });
    assertThat(ines.facts()).contains("lives_in: Faro (current)");
  }

  @ParameterizedTest
  @CsvSource({
    "reject, fact_id, 404",
    "confirm, fact_id, 404",
    "keep, conflict_id, 404",
    "keep, fact_id, 400",
    "reject, conflict_id, 400",
    "shrug, fact_id, 400"
  })
  void what_cannot_be_decided_is_told_by_its_field(String kind, String field, int status) {
    String wish = "{\"kind\":\"%s\",\"%s\":\"%s\"}".formatted(kind, field, NOWHERE);

    HttpResponse<String> answer = ines.decide(decision, wish);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"field\":");
    assertThat(ines.json("/v1/decisions").path("decisions")).isEmpty();
  }

  @Test
  void somebody_elses_fact_is_not_there() {
    merged(MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    String wish = onFact("reject", "Faro");
    Author other = new Author(merge);

    HttpResponse<String> answer = other.decide(decision, wish);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("\"field\":\"fact_id\"");
  }

  @Test
  void a_value_that_was_sealed_for_another_decision_is_refused() {
    merged(MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    String moved = correction("Farro", "Faro");
    var other = new DecisionId(Surroundings.IDS.next());

    HttpResponse<String> answer = ines.decide(other, moved);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"body\"");
  }

  @Test
  void decisions_are_listed_with_what_they_are_about() {
    merged(MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    ines.decide(decision, onFact("confirm", "Faro"));

    JsonNode listed = ines.json("/v1/decisions?profile_id=" + ines.profile).path("decisions");

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0)).isEqualTo(shown());
    assertThat(listed.get(0).path("kind").textValue()).isEqualTo("confirm");
    assertThat(listed.get(0).path("fact_id").textValue()).isEqualTo(factId("Faro"));
    assertThat(ines.json("/v1/decisions?profile_id=" + NOWHERE).path("decisions")).isEmpty();
  }

  @Test
  void a_statement_tells_its_rule_and_what_it_beat() {
    merged(MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    merged(APRIL, "Moved to Beja.", "lives_in", "Beja", "changed");
    merged(MAY, "Likes tea.", "likes", "tea", "states");

    JsonNode all = statements("");
    JsonNode ofFact = statements("?fact_id=" + factId("Beja"));

    assertThat(all.findValuesAsText("rule")).containsExactly("new_value", "changed", "new_value");
    assertThat(ofFact).hasSize(1);
    assertThat(ofFact.get(0).path("beats").get(0)).isEqualTo(all.get(0).path("id"));
    assertThat(all.get(0).path("beats")).isEmpty();
  }

  @Test
  void the_statements_of_a_conflict_are_those_of_both_sides() {
    contradicted();
    merged(MAY, "Likes tea.", "likes", "tea", "states");

    JsonNode statements = statements("?conflict_id=" + only("conflicts").path("id").textValue());

    assertThat(statements.findValuesAsText("rule")).containsExactly("new_value", "contradicts");
  }

  @Test
  void each_change_of_a_conflict_is_announced_with_the_decision_that_made_it() {
    contradicted();
    ines.decide(decision, onConflict("keep"));

    ines.undo(decision);

    assertThat(announced()).containsExactly("1 open null", "2 settled " + decision, "3 open null");
  }

  @Test
  void a_refold_from_scratch_changes_nothing() {
    contradicted();
    ines.decide(decision, onConflict("take"));
    List<String> facts = ines.facts();
    List<String> ids = ines.factIds();

    merge.parts(RefoldProfile.class).getFirst().refold(ines.user, ines.profile);

    assertThat(ines.facts()).isEqualTo(facts);
    assertThat(ines.factIds()).isEqualTo(ids);
    assertThat(announced()).hasSize(2);
  }

  private void contradicted() {
    merged(MARCH, "Pays net 30.", "payment_terms", "net 30", "states");
    merged(APRIL, "Pays net 60.", "payment_terms", "net 60", "states");
  }

  private NoteRevision merged(
      Instant writtenAt, String quote, String predicate, String value, String stance) {
    var note = new NoteRevision(ines.newNote(), 1);
    MODEL.answer(note, Answers.fact(quote, predicate, value, stance));
    int before = ines.states().size();
    ines.publish(ines.store(note, writtenAt, quote));
    await()
        .until(() ->
            ines.states().size() == before + 1
                && ines.states().stream().allMatch(it -> it.endsWith("merged")));
    return note;
  }

  private String onConflict(String kind) {
    return "{\"kind\":\"%s\",\"conflict_id\":\"%s\"}"
        .formatted(kind, only("conflicts").path("id").textValue());
  }

  private String onFact(String kind, String value) {
    return "{\"kind\":\"%s\",\"fact_id\":\"%s\"}".formatted(kind, factId(value));
  }

  private String correction(String value, String right) {
    return "{\"kind\":\"correct\",\"fact_id\":\"%s\",%s}"
        .formatted(factId(value), ines.value(decision, right));
  }

  private String factId(String value) {
    return fact(value).path("id").textValue();
  }

  private JsonNode fact(String value) {
    int index =
        ines.facts().stream().map(it -> it.contains(": " + value + " (")).toList().indexOf(true);
    return ines.json("/v1/profiles/" + ines.profile + "/facts").path("facts").path(index);
  }

  private JsonNode only(String list) {
    return ines.json("/v1/profiles/" + ines.profile + "/" + list).path(list).path(0);
  }

  private JsonNode shown() {
    return ines.json("/v1/decisions/" + decision);
  }

  private JsonNode statements(String filter) {
    return ines.json("/v1/profiles/" + ines.profile + "/statements" + filter).path("statements");
  }

  /** Each ConflictChanged as revision, status and decision. */
  private List<String> announced() {
    return Surroundings.DATABASE
        .sql(
            """
            select concat_ws(' ', payload ->> 'revision', payload ->> 'status',
              coalesce(payload ->> 'settled_by_decision_id', 'null')) as change
            from outbox.event
            where user_id = ? and type = 'dev.tributary.ConflictChanged'
            order by event_id
            """)
        .param(ines.user.value())
        .query((row, number) -> row.getString("change"))
        .list();
  }
}
