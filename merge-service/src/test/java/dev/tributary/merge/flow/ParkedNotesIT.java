package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a note cannot be finished has a cause of its own. */
class ParkedNotesIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;
  private NoteRevision note;

  @BeforeEach
  void signIn() {
    ines = new Author(MERGE);
    note = new NoteRevision(ines.newNote(), 1);
  }

  @Test
  void a_note_under_a_key_that_its_user_does_not_have() {
    ines.publish(ines.storeWithKey(9, note, MARCH, "She lives in Faro."));

    awaitParked("unknown_key", 0);
  }

  @Test
  void a_note_with_the_body_of_another() {
    byte[] ofAnother = ines.sealed(new NoteRevision(ines.newNote(), 1), "She lives in Faro.");

    ines.publish(ines.store(note, MARCH, ofAnother));

    awaitParked("not_authentic", 0);
  }

  @Test
  void a_note_whose_bytes_are_no_text() {
    byte[] noText = ines.sealed(note, new byte[] {'F', 'a', 'r', 'o', (byte) 0xC3, (byte) 0x28});

    ines.publish(ines.store(note, MARCH, noText));

    awaitParked("not_utf_8", 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She lives in Faro, I believe.    | not_json
          ''                               | empty
          {"facts":[]}                     | missing_property
          """)
  void a_note_that_the_model_never_answers_as_it_must(String answer, String cause) {
    MODEL.answer(note, answer);

    ines.publish(ines.store(note, MARCH, "She lives in Faro."));

    await().untilAsserted(() -> assertThat(state().get("state")).isEqualTo("parked"));
    assertThat(state().get("cause")).asString().startsWith(cause);
    assertThat(state().get("attempts")).isEqualTo(MODEL.timesAsked(note));
  }

  @Test
  void a_parked_note_is_tried_again_when_its_author_says_so() {
    MODEL.answer(note, "");
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    awaitParked();
    MODEL.answer(note, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    int redriven = redrive();

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    assertThat(redriven).isEqualTo(1);
    assertThat(redrive()).isZero();
  }

  @Test
  void what_was_read_before_a_note_was_parked_is_not_read_again() {
    MODEL.answer(note, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    Surroundings.refuseStatementsOf(ines.user);
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    awaitParked();
    Surroundings.acceptStatements();

    redrive();

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
    assertThat(ines.facts()).containsExactly("lives_in: Faro (current)");
    assertThat(MODEL.timesAsked(note)).isEqualTo(1);
  }

  @Test
  void nobody_has_the_notes_of_others_tried_again() {
    MODEL.answer(note, "");
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    awaitParked();

    int redriven = redrive(new Author(MERGE));

    assertThat(redriven).isZero();
    assertThat(state()).containsEntry("state", "parked");
  }

  private void awaitParked() {
    await().untilAsserted(() -> assertThat(state().get("state")).isEqualTo("parked"));
    await().until(ines.stored::isAtRest);
  }

  private int redrive() {
    return redrive(ines);
  }

  private static int redrive(Author author) {
    return Author.body(author.send("POST", "/v1/dead-letters/redrive", null))
        .path("notes")
        .intValue();
  }

  private void awaitParked(String cause, int attempts) {
    await()
        .untilAsserted(() ->
            assertThat(state())
                .containsEntry("state", "parked")
                .containsEntry("cause", cause)
                .containsEntry("attempts", attempts));
    assertThat(MODEL.timesAsked(note)).isEqualTo(attempts);
  }

  /** As the notes list of the API has it. */
  private Map<String, Object> state() {
    var notes = ines.json("/v1/profiles/" + ines.profile + "/notes").path("notes");
    if (notes.isEmpty()) {
      return Map.of();
    }
    return Map.of(
        "state", notes.path(0).path("state").asText(),
        "cause", notes.path(0).path("cause").asText(),
        "attempts", notes.path(0).path("attempts").asInt());
  }
}
