package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.id.NoteRevision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeFlowIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;

  @BeforeEach
  void signIn() {
    ines = new Author(MERGE);
  }

  @Test
  void a_note_becomes_a_fact_of_its_profile() {
    NoteInserted note =
        noted(
            MARCH,
            "She lives in Faro.",
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    ines.publish(note);

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    assertThat(ines.facts()).containsExactly("lives_in: Faro (current)");
  }

  @Test
  void a_change_supersedes_whichever_note_arrives_first() {
    NoteInserted earlier =
        noted(
            MARCH,
            "She lives in Faro.",
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    NoteInserted later =
        noted(
            APRIL, "Moved to Beja.", Answers.fact("Moved to Beja", "lives_in", "Beja", "changed"));

    ines.publish(later);
    await().untilAsserted(() -> assertThat(ines.states()).contains("1 merged"));
    ines.publish(earlier);

    await()
        .untilAsserted(() ->
            assertThat(ines.facts())
                .containsExactly("lives_in: Faro (superseded)", "lives_in: Beja (current)"));
  }

  @Test
  void a_contradiction_is_logged_as_a_conflict_and_announced() {
    NoteInserted one =
        noted(MARCH, "Net 30.", Answers.fact("Net 30", "payment_terms", "net 30", "states"));
    NoteInserted other =
        noted(APRIL, "Net 60.", Answers.fact("Net 60", "payment_terms", "net 60", "states"));

    ines.publish(one);
    ines.publish(other);

    await()
        .untilAsserted(
            () -> assertThat(ines.conflicts()).containsExactly("net 30 | net 60 (open)"));
    assertThat(ines.facts())
        .containsExactly("payment_terms: net 30 (current)", "payment_terms: net 60 (disputed)");
    assertThat(announced("dev.tributary.ConflictChanged")).isEqualTo(1);
  }

  @Test
  void the_same_event_again_changes_nothing_and_costs_no_call() {
    NoteInserted note =
        noted(
            MARCH,
            "She lives in Faro.",
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    NoteInserted next =
        noted(APRIL, "Nothing new.", "{\"facts\":[],\"reminders\":[],\"completions\":[]}");
    ines.publish(note);
    await().untilAsserted(() -> assertThat(ines.states()).contains("1 merged"));

    ines.publish(note);
    ines.publish(next);

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged", "1 merged"));
    assertThat(MODEL.timesAsked(note.note())).isEqualTo(1);
    assertThat(announced("dev.tributary.NoteMerged")).isEqualTo(2);
  }

  @Test
  void a_withdrawn_note_takes_back_what_only_it_said_and_leaves_no_words_behind() {
    NoteInserted kept =
        noted(
            MARCH,
            "She lives in Faro.",
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    NoteInserted withdrawn =
        noted(
            APRIL, "Moved to Beja.", Answers.fact("Moved to Beja", "lives_in", "Beja", "changed"));
    ines.publish(kept);
    ines.publish(withdrawn);
    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged", "1 merged"));

    ines.publish(ines.delete(withdrawn.note()));

    await()
        .untilAsserted(() -> assertThat(ines.facts()).containsExactly("lives_in: Faro (current)"));
    assertThat(ines.states()).containsExactly("1 merged", "1 withdrawn");
    assertThat(rowsOf("profiles.extraction", withdrawn)).isZero();
    assertThat(rowsOf("profiles.statement", withdrawn)).isZero();
  }

  @Test
  void a_new_revision_replaces_what_the_old_one_said() {
    NoteInserted old =
        noted(
            MARCH,
            "She lives in Faro.",
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    ines.publish(old);
    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    NoteRevision next = new NoteRevision(old.noteId(), 2);
    MODEL.answer(next, Answers.fact("lives in Tavira", "lives_in", "Tavira", "states"));

    ines.publish(ines.store(next, MARCH, "She lives in Tavira."));
    ines.publish(ines.delete(old.note()));

    await()
        .untilAsserted(
            () -> assertThat(ines.facts()).containsExactly("lives_in: Tavira (current)"));
    await().untilAsserted(() -> assertThat(ines.states()).contains("2 merged"));
  }

  @Test
  void what_an_edited_note_said_stands_until_the_new_text_is_read_and_keeps_its_id_then() {
    NoteInserted old = livesInFaro();
    ines.publish(old);
    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    List<String> ids = ines.factIds();
    NoteRevision next = new NoteRevision(old.noteId(), 2);
    MODEL.answer(next, new Down(Duration.ZERO, "http_503"));
    ines.publish(ines.store(next, MARCH, "She lives in Faro, by the sea."));
    ines.publish(ines.delete(old.note()));
    await().until(() -> MODEL.timesAsked(next) > 1);
    List<String> meanwhile = ines.facts();

    MODEL.answer(next, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    await().untilAsserted(() -> assertThat(ines.states()).contains("2 merged"));
    assertThat(meanwhile).containsExactly("lives_in: Faro (current)");
    assertThat(ines.facts()).containsExactly("lives_in: Faro (current)");
    assertThat(ines.factIds()).isEqualTo(ids);
  }

  @Test
  void two_promises_in_the_same_words_are_two_promises() {
    NoteInserted note =
        noted(
            MARCH,
            "Call her on Tuesday and on Thursday.",
            """
            {"facts":[],"reminders":[
            {"quote":"Call her","action":"call her","due":"2026-03-03","recurrence":null},
            {"quote":"Call her","action":"call her","due":"2026-03-05","recurrence":null}],"completions":[]}
            """);

    ines.publish(note);

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    assertThat(reminderStates()).hasSize(2);
  }

  @Test
  void a_promise_is_announced_and_the_note_that_reports_it_done_completes_it() {
    NoteInserted promise =
        noted(
            MARCH,
            "Send her the map by Friday.",
            Answers.reminder("Send her the map by Friday", "send her the map", "2026-03-06"));
    NoteInserted report =
        noted(APRIL, "Sent her the map.", Answers.done("Sent her the map", "send her the map"));

    ines.publish(promise);
    ines.publish(report);

    await().untilAsserted(() -> assertThat(reminderStates()).containsExactly("completed"));
  }

  @Test
  void a_note_that_was_tampered_with_is_parked_with_its_cause() {
    NoteRevision note = new NoteRevision(ines.newNote(), 1);
    byte[] sealedForAnotherRow = new byte[64];

    ines.publish(ines.store(note, MARCH, sealedForAnotherRow));

    await()
        .untilAsserted(() -> assertThat(ines.states()).containsExactly("1 parked not_authentic"));
    assertThat(announced("dev.tributary.NoteParked")).isEqualTo(1);
    assertThat(MODEL.timesAsked(note)).isZero();
  }

  @Test
  void an_answer_that_is_never_readable_parks_the_note_and_is_not_taken_for_no_facts() {
    NoteInserted note = noted(MARCH, "She lives in Faro.", "She lives in Faro, I believe.");

    ines.publish(note);

    await()
        .untilAsserted(
            () -> assertThat(ines.states()).singleElement().asString().startsWith("1 parked "));
    assertThat(MODEL.timesAsked(note.note())).isGreaterThan(1);
  }

  @Test
  void an_error_while_a_note_is_read_parks_it_in_the_end_and_no_worker_is_lost() {
    NoteInserted note = noted(MARCH, "She lives in Faro.", "");
    MODEL.fail(note.note(), StackOverflowError::new);

    ines.publish(note);

    await()
        .untilAsserted(() ->
            assertThat(ines.states())
                .containsExactly("1 parked internal_error: StackOverflowError"));
  }

  @Test
  void a_note_is_not_given_up_because_the_process_ran_out_of_memory() {
    NoteInserted note = noted(MARCH, "She lives in Faro.", "");
    MODEL.fail(note.note(), OutOfMemoryError::new);
    ines.publish(note);
    await().until(() -> MODEL.timesAsked(note.note()) > 9);

    MODEL.answer(note.note(), Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
  }

  @Test
  void a_note_waits_while_the_model_is_away() {
    NoteInserted note = noted(MARCH, "She lives in Faro.", "");
    MODEL.answer(note.note(), new Down(Duration.ZERO, "http_503"));
    ines.publish(note);
    await().until(() -> MODEL.timesAsked(note.note()) > 1);

    MODEL.answer(note.note(), Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    assertThat(ines.facts()).containsExactly("lives_in: Faro (current)");
  }

  @Test
  void records_that_name_no_note_of_their_user_are_dead_letters_and_the_next_is_processed() {
    DeadLetters deadLetters = DeadLetters.from(ines.profile);
    Author stranger = new Author(MERGE);
    NoteInserted foreign = stranger.store(new NoteRevision(ines.newNote(), 1), MARCH, "Hers.");
    NoteInserted good =
        noted(
            APRIL,
            "She lives in Faro.",
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    ines.publish(
        "dev.tributary.NoteInserted", ines.profile.toString(), "{\"version\":1".getBytes());
    ines.publish(
        "dev.tributary.NoteInserted", ines.profile.toString(), "{\"version\":7}".getBytes());
    ines.publish(
        new NoteInserted(
            ines.user, foreign.noteId(), 1, ines.profile, MARCH, Surroundings.CLOCK.instant()));
    ines.publish(good);

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    assertThat(deadLetters.causes(3))
        .satisfiesExactly(
            cause -> assertThat(cause).contains("must be one JSON object"),
            cause -> assertThat(cause).contains("field version: must be 1"),
            cause -> assertThat(cause).contains("the user has no note"));
  }

  @Test
  void nobody_reads_anything_without_a_token_and_nobody_reads_a_stranger() {
    Author stranger = new Author(MERGE);
    String profile = "/v1/profiles/" + ines.profile;

    var answers =
        List.of(
            stranger.send("GET", profile, null).statusCode(),
            stranger.send("GET", profile + "/facts", null).statusCode(),
            ines.send("GET", profile, null).statusCode());

    assertThat(answers).containsExactly(404, 404, 200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":"QUJD","key_version":1}                                     | name
          {"key_version":1}                                                   | name
          {"name":null,"key_version":1}                                       | name
          {"name":"QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD","key_version":1} | name
          {"name":"QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD","key_version":9} | key_version
          {"name":"QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD"}                 | key_version
          {"nome":"QUJD","key_version":1}                                     | nome
          """)
  void a_body_that_is_no_profile_is_answered_with_the_field_that_is_wrong(
      String body, String field) {
    String path = "/v1/profiles/" + Surroundings.IDS.next();

    var answer = ines.send("PUT", path, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"").doesNotContain("QUJD");
  }

  private NoteInserted livesInFaro() {
    return noted(
        MARCH, "She lives in Faro.", Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
  }

  private NoteInserted noted(Instant writtenAt, String text, String answer) {
    NoteRevision note = new NoteRevision(ines.newNote(), 1);
    MODEL.answer(note, answer);
    return ines.store(note, writtenAt, text);
  }

  private long announced(String type) {
    return Surroundings.DATABASE
        .sql("select count(*) from outbox.event where user_id = ? and type = ?")
        .params(ines.user.value(), type)
        .query(Long.class)
        .single();
  }

  private long rowsOf(String table, NoteInserted note) {
    return Surroundings.DATABASE
        .sql("select count(*) from " + table + " where user_id = ? and note_id = ?")
        .params(ines.user.value(), note.noteId().value())
        .query(Long.class)
        .single();
  }

  private List<@Nullable String> reminderStates() {
    return Surroundings.DATABASE
        .sql("select status from profiles.reminder where user_id = ?")
        .params(ines.user.value())
        .query(String.class)
        .list();
  }
}
