package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.flow.WrittenVerdicts.Call;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.id.NoteRevision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgeFlowIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Everything that the notes of these tests say, so that each quote is found. */
  private static final String TEXT =
      "vegan, only plants, mostly steak, lactose, milk, wasps, rowing, sculling";

  private static final WrittenVerdicts JUDGE = new WrittenVerdicts();
  private static final WrittenAnswers MODEL = new WrittenAnswers(JUDGE);
  private static RunningMerge merge;

  private Author ines;

  @BeforeAll
  static void start() {
    Awaitility.setDefaultTimeout(PATIENCE);
    merge = RunningMerge.start(MODEL);
  }

  @AfterAll
  static void stop() {
    merge.close();
  }

  @BeforeEach
  void signIn() {
    JUDGE.forget();
    ines = new Author(merge);
  }

  @AfterEach
  void letGo() {
    JUDGE.release();
  }

  @Test
  void a_conflict_of_texts_is_held_back_until_the_judge_has_spoken() {
    JUDGE.hold();
    NoteInserted vegan = merged(MARCH, diet("vegan"));

    NoteInserted plants = merged(APRIL, diet("only plants"));

    await().until(() -> !JUDGE.calls(plants.noteId()).isEmpty());
    assertThat(ines.facts())
        .containsExactly("diet: vegan (current)", "diet: only plants (disputed)");
    assertThat(ines.conflicts()).isEmpty();
    assertThat(announcedConflicts()).isZero();
    assertThat(JUDGE.calls(vegan.noteId())).isEmpty();
  }

  @Test
  void what_is_judged_the_same_is_a_duplicate_and_no_conflict_was_ever_seen() {
    JUDGE.say("vegan", "only plants", "same");
    merged(MARCH, diet("vegan"));

    merged(APRIL, diet("only plants"));

    awaitJudged();
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
    assertThat(ines.conflicts()).isEmpty();
    assertThat(announcedConflicts()).isZero();
  }

  @Test
  void what_is_judged_unrelated_is_logged_as_a_conflict() {
    merged(MARCH, diet("vegan"));

    NoteInserted carnivore = merged(APRIL, diet("mostly steak"));

    awaitJudged();
    assertThat(ines.conflicts()).containsExactly("vegan | mostly steak (open)");
    assertThat(announcedConflicts()).isEqualTo(1);
    assertThat(JUDGE.calls(carnivore.noteId()))
        .containsExactly(new Call(carnivore.noteId(), List.of("vegan | mostly steak")));
  }

  @Test
  void values_without_a_common_word_are_held_against_each_other_where_many_are_possible() {
    JUDGE.say("lactose", "milk", "same");
    merged(MARCH, Answers.fact("lactose", "allergy", "lactose", "states"));
    merged(MARCH, Answers.fact("wasps", "allergy", "wasps", "states"));

    merged(APRIL, Answers.fact("milk", "allergy", "milk", "states"));

    awaitJudged();
    assertThat(ines.facts())
        .containsExactlyInAnyOrder("allergy: lactose (current)", "allergy: wasps (current)");
  }

  @Test
  void an_end_in_other_words_ends_what_is_meant() {
    JUDGE.say("lactose", "milk", "same");
    merged(MARCH, Answers.fact("lactose", "allergy", "lactose", "states"));

    merged(APRIL, Answers.fact("milk", "allergy", "milk", "ended"));

    awaitJudged();
    assertThat(ines.facts()).containsExactly("allergy: lactose (superseded)");
  }

  @Test
  void all_that_a_note_leaves_open_is_asked_in_one_question() {
    merged(
        MARCH,
        facts(
            fact("vegan", "diet", "vegan"),
            fact("lactose", "allergy", "lactose"),
            fact("rowing", "hobby", "rowing")));

    NoteInserted note =
        merged(
            APRIL,
            facts(
                fact("only plants", "diet", "only plants"),
                fact("milk", "allergy", "milk"),
                fact("sculling", "hobby", "sculling")));

    awaitJudged();
    assertThat(JUDGE.calls(note.noteId()))
        .singleElement()
        .satisfies(call ->
            assertThat(call.pairs())
                .containsExactlyInAnyOrder(
                    "vegan | only plants", "lactose | milk", "rowing | sculling"));
  }

  @Test
  void what_was_judged_once_is_not_asked_again_whichever_note_says_it() {
    merged(MARCH, diet("vegan"));
    merged(APRIL, diet("only plants"));
    awaitJudged();

    NoteInserted again = merged(MAY, diet("only plants"));

    awaitJudged();
    assertThat(JUDGE.calls(again.noteId())).isEmpty();
  }

  @Test
  void
      a_pair_that_is_left_out_three_times_is_left_to_the_words_and_the_others_are_not_asked_again() {
    JUDGE.leaveOut("vegan", "only plants");
    merged(MARCH, facts(fact("vegan", "diet", "vegan"), fact("rowing", "hobby", "rowing")));

    NoteInserted note =
        merged(
            APRIL,
            facts(
                fact("only plants", "diet", "only plants"), fact("sculling", "hobby", "sculling")));

    awaitJudged();
    assertThat(JUDGE.calls(note.noteId()).stream().map(Call::pairs))
        .containsExactly(
            List.of("vegan | only plants", "rowing | sculling"),
            List.of("vegan | only plants"),
            List.of("vegan | only plants"));
    assertThat(ines.conflicts()).containsExactly("vegan | only plants (open)");
  }

  @Test
  void an_answer_of_no_use_is_asked_again() {
    JUDGE.say("vegan", "only plants", "same");
    JUDGE.answerFirst(new Answered("They are the same.", false, Usage.NONE));
    merged(MARCH, diet("vegan"));

    NoteInserted note = merged(APRIL, diet("only plants"));

    awaitJudged();
    assertThat(JUDGE.calls(note.noteId())).hasSize(2);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }

  @Test
  void an_outage_is_waited_for_and_is_no_answer() {
    JUDGE.say("vegan", "only plants", "same");
    JUDGE.answerFirst(
        new Down(Duration.ZERO, "http_503"),
        new Limited(Duration.ofMillis(300)),
        new Misconfigured("wrong_key"),
        new Down(Duration.ZERO, "timeout"),
        new Down(Duration.ZERO, "connection"));
    merged(MARCH, diet("vegan"));

    NoteInserted note = merged(APRIL, diet("only plants"));

    awaitJudged();
    assertThat(JUDGE.calls(note.noteId())).hasSize(6);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
    assertThat(ines.conflicts()).isEmpty();
  }

  @Test
  void a_withdrawn_note_is_not_judged() {
    JUDGE.answerFirst(new Down(Duration.ofSeconds(2), "http_503"));
    merged(MARCH, diet("vegan"));
    NoteInserted withdrawn = merged(APRIL, diet("only plants"));
    await().until(() -> JUDGE.calls(withdrawn.noteId()).size() == 1);

    ines.publish(ines.delete(withdrawn.note()));

    await().untilAsserted(() -> assertThat(ines.states()).contains("1 withdrawn"));
    awaitJudged();
    assertThat(JUDGE.calls(withdrawn.noteId())).hasSize(1);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }

  @Test
  void a_crash_between_answer_and_commit_costs_one_more_question() {
    JUDGE.say("vegan", "only plants", "same");
    merged(MARCH, diet("vegan"));
    Surroundings.refuseVerdictsOf(ines.user, 1);

    NoteInserted note = merged(APRIL, diet("only plants"));

    awaitJudged();
    assertThat(JUDGE.calls(note.noteId())).hasSize(2);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }

  @Test
  void verdicts_stay_when_a_note_goes_and_mean_nothing_without_it() {
    JUDGE.say("vegan", "only plants", "same");
    merged(MARCH, diet("vegan"));
    NoteInserted withdrawn = merged(APRIL, diet("only plants"));
    awaitJudged();
    ines.publish(ines.delete(withdrawn.note()));
    await().untilAsserted(() -> assertThat(ines.states()).contains("1 withdrawn"));

    NoteInserted again = merged(MAY, diet("only plants"));

    awaitJudged();
    assertThat(JUDGE.calls(again.noteId())).isEmpty();
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }

  @Test
  void a_note_that_arrives_late_is_judged_against_what_is_there() {
    JUDGE.say("lactose", "milk", "same");
    merged(APRIL, Answers.fact("milk", "allergy", "milk", "states"));

    NoteInserted earlier = merged(MARCH, Answers.fact("lactose", "allergy", "lactose", "states"));

    awaitJudged();
    assertThat(JUDGE.calls(earlier.noteId()))
        .containsExactly(new Call(earlier.noteId(), List.of("lactose | milk")));
    assertThat(ines.facts()).containsExactly("allergy: lactose (current)");
  }

  /** Waits until a note is part of its profile. */
  private NoteInserted merged(Instant writtenAt, String answer) {
    NoteRevision note = new NoteRevision(ines.newNote(), 1);
    MODEL.answer(note, answer);
    NoteInserted stored = ines.store(note, writtenAt, TEXT);
    ines.publish(stored);
    await().untilAsserted(() -> assertThat(ines.isMerged(note)).isTrue());
    return stored;
  }

  private void awaitJudged() {
    await().until(() -> !ines.hasTasks());
  }

  private static String diet(String value) {
    return Answers.fact(value, "diet", value, "states");
  }

  private static String facts(String... facts) {
    return "{\"facts\":[" + String.join(",", facts) + "],\"reminders\":[],\"completions\":[]}";
  }

  private static String fact(String quote, String predicate, String value) {
    return """
    {"quote":"%s","predicate":"%s","value":"%s","stance":"states","certainty":"stated",\
    "previous_value":null,"since":null}\
    """
        .formatted(quote, predicate, value);
  }

  private int announcedConflicts() {
    return Surroundings.DATABASE
        .sql("select count(*) from outbox.event where user_id = ? and type = ?")
        .params(ines.user.value(), "dev.tributary.ConflictChanged")
        .query(Integer.class)
        .single();
  }
}
