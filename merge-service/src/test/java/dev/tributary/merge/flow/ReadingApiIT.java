package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.id.NoteRevision;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingApiIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;

  @BeforeEach
  void signIn() {
    ines = new Author(MERGE);
  }

  @Test
  void pages_of_facts_show_each_once_and_in_order() {
    for (int day = 0; day < 5; day++) {
      merged(MARCH.plus(Duration.ofDays(day)), "Likes T" + day + ".", "likes", "T" + day);
    }

    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = ines.json("/v1/profiles/" + ines.profile + "/facts?limit=2" + after);
      page.path("facts").forEach(fact -> seen.add(fact.path("id").textValue()));
      after = page.path("next").isNull() ? "" : "&after=" + page.path("next").textValue();
    } while (!after.isEmpty());

    assertThat(seen).hasSize(5).isEqualTo(ines.factIds());
  }

  @Test
  void statements_tell_where_a_fact_comes_from() {
    NoteRevision note = merged(MARCH, "Lives in Faro.", "lives_in", "Faro");

    JsonNode statements = ines.json("/v1/profiles/" + ines.profile + "/statements");

    assertThat(statements.path("statements")).hasSize(1);
    JsonNode statement = statements.path("statements").get(0);
    assertThat(statement.path("note_id").textValue()).isEqualTo(note.note().toString());
    assertThat(statement.path("revision").intValue()).isEqualTo(1);
    assertThat(statement.path("kind").textValue()).isEqualTo("fact");
    assertThat(ines.factIds()).containsExactly(statement.path("fact_id").textValue());
  }

  @Test
  void conflicts_are_found_over_all_profiles_and_one_by_one() {
    contradicted();

    JsonNode open = ines.json("/v1/conflicts?status=open").path("conflicts");
    JsonNode one = ines.json("/v1/conflicts/" + open.path(0).path("id").textValue());

    assertThat(open).hasSize(1);
    assertThat(one).isEqualTo(open.get(0));
    assertThat(one.path("profile_id").textValue()).isEqualTo(ines.profile.toString());
    assertThat(ines.json("/v1/conflicts?status=settled").path("conflicts")).isEmpty();
    assertThat(ines.json("/v1/conflicts?profile_id=" + ines.profile).path("conflicts")).hasSize(1);
  }

  @Test
  void somebody_else_s_conflict_does_not_exist() {
    contradicted();
    String id = ines.json("/v1/conflicts").path("conflicts").path(0).path("id").textValue();
    var somebody = new Author(MERGE);

    HttpResponse<String> response = somebody.send("GET", "/v1/conflicts/" + id, null);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(somebody.json("/v1/conflicts").path("conflicts")).isEmpty();
  }

  @Test
  void a_deleted_profile_takes_everything_with_it() {
    contradicted();

    HttpResponse<String> first = ines.send("DELETE", "/v1/profiles/" + ines.profile, null);
    HttpResponse<String> again = ines.send("DELETE", "/v1/profiles/" + ines.profile, null);

    assertThat(first.statusCode()).isEqualTo(204);
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(ines.json("/v1/profiles").path("profiles")).isEmpty();
    assertThat(ines.json("/v1/conflicts").path("conflicts")).isEmpty();
    assertThat(ines.stored.rowsLeft()).isZero();
  }

  @Test
  void the_task_of_a_note_whose_profile_is_deleted_ends_quietly() {
    var note = new NoteRevision(ines.newNote(), 1);
    MODEL.answer(note, new Down(Duration.ZERO, "http_503"));
    ines.publish(ines.store(note, MARCH, "Lives in Faro."));
    await().until(() -> MODEL.timesAsked(note) > 0);

    ines.send("DELETE", "/v1/profiles/" + ines.profile, null);

    await().until(() -> !ines.stored.hasTask(note));
  }

  @Test
  void the_status_counts_notes_by_state_and_tells_whether_the_model_answers() {
    merged(MARCH, "Lives in Faro.", "lives_in", "Faro");
    var waiting = new NoteRevision(ines.newNote(), 1);
    MODEL.answer(waiting, new Down(Duration.ZERO, "http_503"));
    NoteInserted stored = ines.store(waiting, MARCH, "Owns a dog.");

    JsonNode before = ines.json("/v1/status");
    ines.publish(stored);
    await().until(() -> MODEL.timesAsked(waiting) > 0);
    await().until(() -> modelState().equals("waiting"));
    JsonNode meanwhile = ines.json("/v1/status");

    assertThat(before.path("notes").path("merged").intValue()).isEqualTo(1);
    assertThat(before.path("notes").path("accepted").intValue()).isEqualTo(1);
    assertThat(before.path("notes").path("parked").intValue()).isZero();
    assertThat(before.path("model").path("state").textValue()).isEqualTo("answering");
    assertThat(meanwhile.path("model").path("cause").textValue()).isEqualTo("http_503");
    assertThat(meanwhile.path("waiting_since").isTextual()).isTrue();
    ines.send("DELETE", "/v1/profiles/" + ines.profile, null);
  }

  @Test
  void the_status_counts_an_edited_note_once() {
    NoteRevision first = merged(MARCH, "Lives in Faro.", "lives_in", "Faro");
    var second = new NoteRevision(first.note(), 2);
    MODEL.answer(second, Answers.fact("Lives in Beja", "lives_in", "Beja", "states"));
    NoteInserted edited = ines.store(second, MARCH, "Lives in Beja.");
    List<String> stored = counted();

    ines.publish(edited);
    ines.publish(ines.delete(first));

    await().until(() -> ines.states().equals(List.of("1 replaced", "2 merged")));
    assertThat(stored).containsExactly("accepted: 1");
    assertThat(counted()).containsExactly("merged: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/profiles?limit=0, limit",
    "/v1/profiles?after=Jane, after",
    "/v1/conflicts?status=Jane, status"
  })
  void a_wrong_parameter_is_named_and_not_quoted(String path, String field) {
    HttpResponse<String> response = ines.send("GET", path, null);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"field\":\"" + field + "\"").doesNotContain("Jane");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/facts", "/conflicts", "/statements", "/notes"})
  void nothing_is_shown_of_a_profile_that_is_not_there(String what) {
    String path = "/v1/profiles/" + Surroundings.IDS.next() + what;

    HttpResponse<String> response = ines.send("GET", path, null);

    assertThat(response.statusCode()).isEqualTo(404);
  }

  /** The states that some note is in. */
  private List<String> counted() {
    return ines.json("/v1/status").path("notes").properties().stream()
        .filter(count -> count.getValue().intValue() > 0)
        .map(count -> count.getKey() + ": " + count.getValue())
        .toList();
  }

  private String modelState() {
    return ines.json("/v1/status").path("model").path("state").textValue();
  }

  private void contradicted() {
    merged(MARCH, "Net 30.", "payment_terms", "net 30");
    merged(MARCH.plusSeconds(60), "Net 60.", "payment_terms", "net 60");
  }

  private NoteRevision merged(Instant at, String text, String predicate, String value) {
    var note = new NoteRevision(ines.newNote(), 1);
    String quote = text.substring(0, text.length() - 1);
    MODEL.answer(note, Answers.fact(quote, predicate, value, "states"));
    int before = mergedCount();
    ines.publish(ines.store(note, at, text));
    await().until(() -> mergedCount() > before);
    return note;
  }

  private int mergedCount() {
    return ines.json("/v1/status").path("notes").path("merged").intValue();
  }
}
