package dev.tributary.merge.flow;

import static dev.tributary.merge.flow.JudgedNotes.diet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteRevision;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user does not want a model to read, no model is asked about. */
class ConsentIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final String ALLOW = "{\"allowed\":true}";
  private static final String REFUSE = "{\"allowed\":false}";
  private static final String NOT_FOR_MODEL = "1 accepted not_for_model";
  private static final WrittenVerdicts JUDGE = new WrittenVerdicts();
  private static final WrittenAnswers MODEL = new WrittenAnswers(JUDGE);

  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;

  @BeforeEach
  void signIn() {
    JUDGE.forget();
    ines = new Author(MERGE);
  }

  @Test
  void notes_of_a_user_who_refuses_wait_unread_say_why_and_are_merged_once_it_is_allowed() {
    ines.consent(REFUSE);
    List<NoteRevision> notes = Stream.generate(() -> note(ines)).limit(3).toList();
    notes.forEach(note -> awaitPutOff("note", ines, note));

    assertThat(ines.states()).containsOnly(NOT_FOR_MODEL).hasSize(3);
    assertThat(ines.status().path("not_for_model").intValue()).isEqualTo(3);
    assertThat(ines.status().path("notes").path("accepted").intValue()).isEqualTo(3);
    assertThat(ines.status().path("waiting_since").isNull()).isTrue();
    assertThat(notes).allSatisfy(note -> assertThat(MODEL.timesAsked(note)).isZero());

    ines.consent(ALLOW);

    notes.forEach(note -> awaitMerged(ines, note));
    assertThat(notes).allSatisfy(note -> assertThat(MODEL.timesAsked(note)).isEqualTo(1));
    assertThat(ines.status().path("not_for_model").intValue()).isZero();
  }

  @Test
  void notes_about_a_profile_that_is_refused_wait_and_others_do_not() {
    Author other = ines.aboutAnother();
    ines.profileConsent(REFUSE);

    NoteRevision waiting = note(ines);

    awaitPutOff("note", ines, waiting);
    awaitMerged(other, note(other));
    assertThat(ines.states()).containsExactly(NOT_FOR_MODEL);
    assertThat(MODEL.timesAsked(waiting)).isZero();
    ines.profileConsent(ALLOW);
    awaitMerged(ines, waiting);
  }

  @Test
  void others_are_read_whoever_refuses() {
    Author other = new Author(MERGE);
    ines.consent(REFUSE);

    NoteRevision note = note(other);

    awaitMerged(other, note);
  }

  @Test
  void what_is_refused_of_a_profile_stays_refused_where_all_is_allowed_again() {
    ines.profileConsent(REFUSE);
    ines.consent(REFUSE);
    NoteRevision note = note(ines);
    awaitPutOff("note", ines, note);

    ines.consent(ALLOW);

    awaitPutOff("note", ines, note);
    assertThat(ines.states()).containsExactly(NOT_FOR_MODEL);
    assertThat(MODEL.timesAsked(note)).isZero();
  }

  @Test
  void a_refusal_holds_for_what_was_accepted_before_it_and_not_read_yet() {
    NoteRevision note = new NoteRevision(ines.newNote(), 1);
    MODEL.answer(note, new Down(Duration.ofSeconds(2), "http_503"));
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    await().until(() -> MODEL.timesAsked(note) == 1);

    ines.consent(REFUSE);

    awaitPutOff("note", ines, note);
    assertThat(MODEL.timesAsked(note)).isEqualTo(1);
    assertThat(ines.states()).containsExactly(NOT_FOR_MODEL);
  }

  @Test
  void an_answer_of_no_use_is_not_asked_for_again_where_it_was_refused_meanwhile()
      throws InterruptedException {
    NoteRevision note = new NoteRevision(ines.newNote(), 1);
    WrittenAnswers.Held held = MODEL.hold(note, "Sure! She lives in Faro.");
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    held.awaitAsked();
    ines.consent(REFUSE);

    held.release();

    awaitPutOff("note", ines, note);
    assertThat(MODEL.timesAsked(note)).isEqualTo(1);
    assertThat(ines.spending()).containsExactly("1 call: 100 (20 cached), 30; unknown");
  }

  @Test
  void what_was_read_before_a_refusal_is_merged_and_the_judge_is_asked_once_it_is_allowed()
      throws InterruptedException {
    JUDGE.say("vegan", "only plants", "same");
    new JudgedNotes(ines, MODEL).merged(MARCH, diet("vegan"));
    await().until(() -> !ines.stored.hasTasks());
    NoteRevision later = new NoteRevision(ines.newNote(), 1);
    WrittenAnswers.Held held = MODEL.hold(later, diet("only plants"));
    ines.publish(ines.store(later, APRIL, "only plants"));
    held.awaitAsked();
    ines.profileConsent(REFUSE);
    held.release();

    awaitMerged(ines, later);

    awaitPutOff("judge", ines, later);
    assertThat(JUDGE.calls(later.note())).isEmpty();
    ines.profileConsent(ALLOW);
    await().until(() -> !ines.stored.hasTasks());
    assertThat(JUDGE.calls(later.note())).hasSize(1);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }

  @Test
  void a_profile_that_a_refused_one_was_merged_into_is_refused_as_well() {
    Author refused = ines.aboutAnother();
    refused.profileConsent(REFUSE);
    ines.decide(
        new DecisionId(Surroundings.IDS.next()),
        "{\"kind\":\"merge\",\"profile_id\":\"%s\",\"into_profile_id\":\"%s\"}"
            .formatted(refused.profile, ines.profile));

    NoteRevision note = note(ines);

    awaitPutOff("note", ines, note);
    assertThat(MODEL.timesAsked(note)).isZero();
    refused.profileConsent(ALLOW);
    awaitMerged(ines, note);
  }

  @Test
  void everybody_sees_what_they_have_refused_and_since_when() {
    ines.consent(REFUSE);
    ines.profileConsent(REFUSE);

    JsonNode shown = ines.shownConsent();

    assertThat(shown.path("allowed").booleanValue()).isFalse();
    assertThat(Instant.parse(shown.path("refused_at").textValue())).isBefore(Instant.MAX);
    assertThat(shown.path("refused_profiles")).hasSize(1);
    assertThat(shown.path("refused_profiles").path(0).path("profile_id").textValue())
        .isEqualTo(ines.profile.toString());
    assertThat(ines.shownProfileConsent().body()).contains("\"allowed\":false");
  }

  @Test
  void without_a_word_all_is_allowed() {
    JsonNode shown = ines.shownConsent();

    assertThat(shown.path("allowed").booleanValue()).isTrue();
    assertThat(shown.path("refused_at").isNull()).isTrue();
    assertThat(shown.path("refused_profiles")).isEmpty();
    assertThat(ines.shownProfileConsent().body()).contains("\"allowed\":true");
  }

  @Test
  void to_refuse_again_changes_nothing_not_even_since_when() {
    ines.consent(REFUSE);
    ines.profileConsent(REFUSE);
    JsonNode before = ines.shownConsent();

    int again = ines.consent(REFUSE).statusCode();
    int profileAgain = ines.profileConsent(REFUSE).statusCode();

    assertThat(List.of(again, profileAgain)).containsOnly(204);
    assertThat(ines.shownConsent()).isEqualTo(before);
  }

  @Test
  void what_is_neither_allowed_nor_refused_and_profiles_that_are_not_there_are_problems() {
    Author gone = ines.aboutAnother();
    gone.deleteProfile();

    var neither = ines.consent("{}");
    var nobody = gone.profileConsent(REFUSE);

    assertThat(neither.statusCode()).isEqualTo(400);
    assertThat(neither.body()).contains("allowed", "must be true or false");
    assertThat(nobody.statusCode()).isEqualTo(404);
    assertThat(gone.shownProfileConsent().statusCode()).isEqualTo(404);
  }

  @Test
  void who_was_sent_away_is_counted_by_that_cause() {
    ines.consent(REFUSE);

    NoteRevision note = note(ines);

    awaitPutOff("note", ines, note);
    assertThat(
            MERGE
                .parts(MeterRegistry.class)
                .getFirst()
                .get("tributary.model.put.off")
                .tag("cause", "not_for_model")
                .counter()
                .count())
        .isPositive();
  }

  private static NoteRevision note(Author author) {
    NoteRevision note = new NoteRevision(author.newNote(), 1);
    MODEL.answer(
        note,
        new Answered(
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"),
            false,
            new Usage(100, 20, 30)));
    author.publish(author.store(note, MARCH, "She lives in Faro."));
    return note;
  }

  private static void awaitMerged(Author author, NoteRevision note) {
    await().untilAsserted(() -> assertThat(author.stored.isMerged(note)).isTrue());
  }

  /** Until a task waits for hours: its turn has come, and it was sent away. */
  private static void awaitPutOff(String task, Author author, NoteRevision note) {
    await()
        .until(() ->
            Surroundings.DATABASE
                .sql(
                    """
                    select exists (
                      select from merge_scheduler.scheduled_tasks
                      where task_name = ? and task_instance like ? and not picked
                        and coalesce(consecutive_failures, 0) = 0
                        and execution_time > now() + interval '1 hour')
                    """)
                .params(task, author.user + "/" + note.note() + "%")
                .query(Boolean.class)
                .single());
  }
}
