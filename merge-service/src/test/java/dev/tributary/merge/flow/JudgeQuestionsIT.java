package dev.tributary.merge.flow;

import static dev.tributary.merge.flow.JudgedNotes.diet;
import static dev.tributary.merge.flow.JudgedNotes.fact;
import static dev.tributary.merge.flow.JudgedNotes.facts;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the judge is asked, and how often. */
class JudgeQuestionsIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
  private static final WrittenVerdicts JUDGE = new WrittenVerdicts();
  private static final WrittenAnswers MODEL = new WrittenAnswers(JUDGE);
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;
  private JudgedNotes notes;

  @BeforeEach
  void signIn() {
    JUDGE.forget();
    ines = new Author(MERGE);
    notes = new JudgedNotes(ines, MODEL);
  }

  @AfterEach
  void letGo() {
    JUDGE.release();
  }

  @Test
  void all_that_a_note_leaves_open_is_asked_in_one_question() {
    notes.merged(
        MARCH,
        facts(
            fact("vegan", "diet", "vegan"),
            fact("lactose", "allergy", "lactose"),
            fact("rowing", "hobby", "rowing")));

    NoteInserted note =
        notes.merged(
            APRIL,
            facts(
                fact("only plants", "diet", "only plants"),
                fact("milk", "allergy", "milk"),
                fact("sculling", "hobby", "sculling")));

    notes.awaitJudged();
    assertThat(JUDGE.calls(note.noteId()))
        .singleElement()
        .satisfies(call ->
            assertThat(call.pairs())
                .containsExactlyInAnyOrder(
                    "vegan | only plants", "lactose | milk", "rowing | sculling"));
  }

  @Test
  void what_was_judged_once_is_not_asked_again_whichever_note_says_it() {
    notes.merged(MARCH, diet("vegan"));
    notes.merged(APRIL, diet("only plants"));
    notes.awaitJudged();

    NoteInserted again = notes.merged(MAY, diet("only plants"));

    notes.awaitJudged();
    assertThat(JUDGE.calls(again.noteId())).isEmpty();
  }

  @Test
  void
      a_pair_that_is_left_out_three_times_is_left_to_the_words_and_the_others_are_not_asked_again() {
    JUDGE.leaveOut("vegan", "only plants");
    notes.merged(MARCH, facts(fact("vegan", "diet", "vegan"), fact("rowing", "hobby", "rowing")));

    NoteInserted note =
        notes.merged(
            APRIL,
            facts(
                fact("only plants", "diet", "only plants"), fact("sculling", "hobby", "sculling")));

    notes.awaitJudged();
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
    notes.merged(MARCH, diet("vegan"));

    NoteInserted note = notes.merged(APRIL, diet("only plants"));

    notes.awaitJudged();
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
    notes.merged(MARCH, diet("vegan"));

    NoteInserted note = notes.merged(APRIL, diet("only plants"));

    notes.awaitJudged();
    assertThat(JUDGE.calls(note.noteId())).hasSize(6);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
    assertThat(ines.conflicts()).isEmpty();
  }

  @Test
  void a_withdrawn_note_is_not_judged() {
    JUDGE.answerFirst(new Down(Duration.ofSeconds(2), "http_503"));
    notes.merged(MARCH, diet("vegan"));
    NoteInserted withdrawn = notes.merged(APRIL, diet("only plants"));
    await().until(() -> JUDGE.calls(withdrawn.noteId()).size() == 1);

    ines.publish(ines.delete(withdrawn.note()));

    await().untilAsserted(() -> assertThat(ines.states()).contains("1 withdrawn"));
    notes.awaitJudged();
    assertThat(JUDGE.calls(withdrawn.noteId())).hasSize(1);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }

  @Test
  void a_note_that_is_edited_while_the_judge_thinks_is_compared_in_its_new_words() {
    notes.merged(
        MARCH, facts(fact("lactose", "allergy", "lactose"), fact("rowing", "hobby", "rowing")));
    notes.awaitJudged();
    JUDGE.hold();
    NoteInserted note = notes.merged(APRIL, facts(fact("milk", "allergy", "milk")));
    await().until(() -> JUDGE.calls(note.noteId()).size() == 1);

    notes.merged(
        new NoteRevision(note.noteId(), 2), APRIL, facts(fact("sculling", "hobby", "sculling")));

    JUDGE.release();
    notes.awaitJudged();
    assertThat(JUDGE.calls(note.noteId()).stream().flatMap(call -> call.pairs().stream()))
        .contains("rowing | sculling");
  }

  @Test
  void a_crash_between_answer_and_commit_costs_one_more_question() {
    JUDGE.say("vegan", "only plants", "same");
    notes.merged(MARCH, diet("vegan"));
    Surroundings.refuseVerdictsOf(ines.user, 1);

    NoteInserted note = notes.merged(APRIL, diet("only plants"));

    notes.awaitJudged();
    assertThat(JUDGE.calls(note.noteId())).hasSize(2);
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }
}
