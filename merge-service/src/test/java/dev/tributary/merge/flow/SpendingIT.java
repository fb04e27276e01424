package dev.tributary.merge.flow;

import static dev.tributary.merge.flow.JudgedNotes.diet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What calls use and cost is kept with their answers. A token of a prompt costs 2 millionths of a
 * dollar, a cached one 1, one of an answer 10: a usual answer (100 with 20 cached, 30) 480.
 */
class SpendingIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final Usage USUAL = new Usage(100, 20, 30);
  private static final WrittenVerdicts JUDGE = new WrittenVerdicts();
  private static final WrittenAnswers MODEL = new WrittenAnswers(JUDGE);

  @RegisterExtension
  static final RunningMerge MERGE =
      RunningMerge.answeredBy(
          MODEL,
          Map.of(
              "tributary.extraction.price.input", "2",
              "tributary.extraction.price.cached-input", "1",
              "tributary.extraction.price.output", "10"));

  private Author ines;
  private NoteRevision note;

  @BeforeEach
  void signIn() {
    JUDGE.forget();
    ines = new Author(MERGE);
    note = new NoteRevision(ines.newNote(), 1);
  }

  @Test
  void what_reading_a_note_cost_is_kept_and_announced() {
    MODEL.answer(note, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    ines.publish(ines.store(note, MARCH, "She lives in Faro."));

    await().untilAsserted(() -> assertThat(ines.stored.isMerged(note)).isTrue());
    assertThat(ines.spending()).containsExactly("1 call: 100 (20 cached), 30; 0.00048 USD");
    assertThat(announced(note.note())).isEqualTo("0.00048 USD");
  }

  @Test
  void answers_of_no_use_are_paid_for_too() {
    MODEL.answer(note, new Answered("She lives in Faro, I believe.", false, USUAL));

    ines.publish(ines.store(note, MARCH, "She lives in Faro."));

    await()
        .untilAsserted(() -> assertThat(ines.states()).first().asString().startsWith("1 parked"));
    assertThat(MODEL.timesAsked(note)).isEqualTo(3);
    assertThat(ines.spending()).containsExactly("3 calls: 300 (60 cached), 90; 0.00144 USD");
  }

  @Test
  void the_second_note_of_a_day_is_added_to_the_first() {
    NoteRevision other = new NoteRevision(ines.newNote(), 1);
    MODEL.answer(note, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    MODEL.answer(other, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));

    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    ines.publish(ines.store(other, APRIL, "She lives in Faro."));

    await().untilAsserted(() -> assertThat(ines.stored.isMerged(other)).isTrue());
    await().untilAsserted(() -> assertThat(ines.stored.isMerged(note)).isTrue());
    assertThat(ines.spending()).containsExactly("2 calls: 200 (40 cached), 60; 0.00096 USD");
  }

  @Test
  void comparisons_are_paid_for_and_belong_to_the_note_that_gave_rise_to_them() {
    var notes = new JudgedNotes(ines, MODEL);
    notes.merged(MARCH, diet("vegan"));
    JUDGE.answerFirst(
        new Answered(
            "{\"verdicts\":[{\"pair\":1,\"reason\":\"written\",\"verdict\":\"same\"}]}",
            false,
            new Usage(50, 0, 5)));

    NoteId later = notes.merged(APRIL, diet("only plants")).noteId();

    notes.awaitJudged();
    assertThat(ines.spending()).containsExactly("3 calls: 250 (40 cached), 65; 0.00111 USD");
    assertThat(announced(later)).isEqualTo("1 judged 50/5, 0.00063 USD");
  }

  @Test
  void an_answer_that_the_provider_does_not_count_costs_nobody_knows_what() {
    MODEL.answer(
        note,
        new Answered(
            Answers.fact("lives in Faro", "lives_in", "Faro", "states"), false, Usage.NONE));

    ines.publish(ines.store(note, MARCH, "She lives in Faro."));

    await().untilAsserted(() -> assertThat(ines.stored.isMerged(note)).isTrue());
    assertThat(ines.spending()).containsExactly("1 call: 0 (0 cached), 0; unknown");
    assertThat(announced(note.note())).isEmpty();
  }

  @Test
  void what_was_read_once_is_charged_once_however_often_it_is_merged() {
    MODEL.answer(note, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    Surroundings.refuseStatementsOf(ines.user);

    ines.publish(ines.store(note, MARCH, "She lives in Faro."));

    await()
        .untilAsserted(() -> assertThat(ines.states()).first().asString().startsWith("1 parked"));
    Surroundings.acceptStatements();
    assertThat(ines.spending()).containsExactly("1 call: 100 (20 cached), 30; 0.00048 USD");
  }

  @Test
  void nobody_sees_what_others_spend() {
    MODEL.answer(note, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    await().untilAsserted(() -> assertThat(ines.stored.isMerged(note)).isTrue());

    assertThat(new Author(MERGE).spending()).isEmpty();
  }

  /** What the last announcement says of judging and cost. */
  private String announced(NoteId about) {
    return Surroundings.DATABASE
        .sql(
            """
            select concat_ws(', ',
              (payload -> 'judging' ->> 'calls') || ' judged ' || (payload -> 'judging' ->> 'input') || '/'
                || (payload -> 'judging' ->> 'output'),
              (payload -> 'cost' ->> 'amount') || ' ' || (payload -> 'cost' ->> 'currency')) as told
            from outbox.event
            where user_id = ? and type = 'dev.tributary.NoteMerged' and payload ->> 'note_id' = ?
            order by (payload ->> 'outcome_revision')::integer desc
            limit 1
            """)
        .params(ines.user.value(), about.toString())
        .query(String.class)
        .single();
  }
}
