package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests for a decision are taken, repeated, refused and listed. */
class DecisionRequestsIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final String NOWHERE = "00000000-0000-4000-8000-00000000000f";
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
  void the_same_decision_again_changes_nothing() {
    NOTES.merged(ines, MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    String first = wishes.correction(decision, "Farro", "Faro");
    String sealedAnew = wishes.correction(decision, "Farro", "Faro");
    int created = ines.decide(decision, first).statusCode();

    int again = ines.decide(decision, first).statusCode();
    int anew = ines.decide(decision, sealedAnew).statusCode();

    assertThat(List.of(created, again, anew)).containsExactly(201, 200, 200);
    assertThat(first).isNotEqualTo(sealedAnew);
  }

  @Test
  void another_decision_with_the_same_id_is_refused() {
    NOTES.merged(ines, MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    String other = wishes.correction(decision, "Farro", "Fano");
    String confirm = wishes.onFact("confirm", "Farro");
    ines.decide(decision, wishes.correction(decision, "Farro", "Faro"));

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
    NOTES.merged(ines, MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    String wish = wishes.onFact("reject", "Faro");
    Author other = new Author(MERGE);

    HttpResponse<String> answer = other.decide(decision, wish);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("\"field\":\"fact_id\"");
  }

  @Test
  void a_value_that_was_sealed_for_another_decision_is_refused() {
    NOTES.merged(ines, MARCH, "Lives in Farro.", "lives_in", "Farro", "states");
    String moved = wishes.correction(decision, "Farro", "Faro");
    var other = new DecisionId(Surroundings.IDS.next());

    HttpResponse<String> answer = ines.decide(other, moved);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"body\"");
  }

  @Test
  void decisions_are_listed_with_what_they_are_about() {
    NOTES.merged(ines, MARCH, "Lives in Faro.", "lives_in", "Faro", "states");
    ines.decide(decision, wishes.onFact("confirm", "Faro"));

    JsonNode listed = ines.json("/v1/decisions?profile_id=" + ines.profile).path("decisions");

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0)).isEqualTo(wishes.decision(decision));
    assertThat(listed.get(0).path("kind").textValue()).isEqualTo("confirm");
    assertThat(listed.get(0).path("fact_id").textValue()).isEqualTo(wishes.factId("Faro"));
    assertThat(ines.json("/v1/decisions?profile_id=" + NOWHERE).path("decisions")).isEmpty();
  }
}
