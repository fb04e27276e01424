package dev.tributary.merge.flow;

import static dev.tributary.merge.flow.JudgedNotes.diet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.flow.WrittenVerdicts.Call;
import dev.tributary.schema.event.NoteInserted;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a profile makes of the verdicts of a judge. */
class JudgedProfilesIT {
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
  void a_conflict_of_texts_is_held_back_until_the_judge_has_spoken() {
    JUDGE.hold();
    NoteInserted vegan = notes.merged(MARCH, diet("vegan"));

    NoteInserted plants = notes.merged(APRIL, diet("only plants"));

    await().until(() -> !JUDGE.calls(plants.noteId()).isEmpty());
    assertThat(ines.facts())
        .containsExactly("diet: vegan (current)", "diet: only plants (disputed)");
    assertThat(ines.conflicts()).isEmpty();
    assertThat(new Announced(ines.user).changes("ConflictChanged")).isEmpty();
    assertThat(JUDGE.calls(vegan.noteId())).isEmpty();
  }

  @Test
  void what_is_judged_the_same_is_a_duplicate_and_no_conflict_was_ever_seen() {
    JUDGE.say("vegan", "only plants", "same");
    notes.merged(MARCH, diet("vegan"));

    notes.merged(APRIL, diet("only plants"));

    notes.awaitJudged();
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
    assertThat(ines.conflicts()).isEmpty();
    assertThat(new Announced(ines.user).changes("ConflictChanged")).isEmpty();
  }

  @Test
  void what_is_judged_unrelated_is_logged_as_a_conflict() {
    notes.merged(MARCH, diet("vegan"));

    NoteInserted carnivore = notes.merged(APRIL, diet("mostly steak"));

    notes.awaitJudged();
    assertThat(ines.conflicts()).containsExactly("vegan | mostly steak (open)");
    assertThat(new Announced(ines.user).changes("ConflictChanged")).hasSize(1);
    assertThat(JUDGE.calls(carnivore.noteId()))
        .containsExactly(new Call(carnivore.noteId(), List.of("vegan | mostly steak")));
  }

  @Test
  void values_without_a_common_word_are_held_against_each_other_where_many_are_possible() {
    JUDGE.say("lactose", "milk", "same");
    notes.merged(MARCH, Answers.fact("lactose", "allergy", "lactose", "states"));
    notes.merged(MARCH, Answers.fact("wasps", "allergy", "wasps", "states"));

    notes.merged(APRIL, Answers.fact("milk", "allergy", "milk", "states"));

    notes.awaitJudged();
    assertThat(ines.facts())
        .containsExactlyInAnyOrder("allergy: lactose (current)", "allergy: wasps (current)");
  }

  @Test
  void an_end_in_other_words_ends_what_is_meant() {
    JUDGE.say("lactose", "milk", "same");
    notes.merged(MARCH, Answers.fact("lactose", "allergy", "lactose", "states"));

    notes.merged(APRIL, Answers.fact("milk", "allergy", "milk", "ended"));

    notes.awaitJudged();
    assertThat(ines.facts()).containsExactly("allergy: lactose (superseded)");
  }

  @Test
  void verdicts_stay_when_a_note_goes_and_mean_nothing_without_it() {
    JUDGE.say("vegan", "only plants", "same");
    notes.merged(MARCH, diet("vegan"));
    NoteInserted withdrawn = notes.merged(APRIL, diet("only plants"));
    notes.awaitJudged();
    ines.publish(ines.delete(withdrawn.note()));
    await().untilAsserted(() -> assertThat(ines.states()).contains("1 withdrawn"));

    NoteInserted again = notes.merged(MAY, diet("only plants"));

    notes.awaitJudged();
    assertThat(JUDGE.calls(again.noteId())).isEmpty();
    assertThat(ines.facts()).containsExactly("diet: vegan (current)");
  }

  @Test
  void a_note_that_arrives_late_is_judged_against_what_is_there() {
    JUDGE.say("lactose", "milk", "same");
    notes.merged(APRIL, Answers.fact("milk", "allergy", "milk", "states"));

    NoteInserted earlier =
        notes.merged(MARCH, Answers.fact("lactose", "allergy", "lactose", "states"));

    notes.awaitJudged();
    assertThat(JUDGE.calls(earlier.noteId()))
        .containsExactly(new Call(earlier.noteId(), List.of("lactose | milk")));
    assertThat(ines.facts()).containsExactly("allergy: lactose (current)");
  }
}
