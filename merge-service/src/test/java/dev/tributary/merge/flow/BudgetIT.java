package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens when what may be spent on a day is spent. Each answer uses 130 tokens. */
class BudgetIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private final WrittenAnswers model = new WrittenAnswers();

  @BeforeAll
  static void bePatient() {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
  }

  /** Else the next start would take up what waits. */
  @AfterEach
  void forgetWhatWaits() {
    Surroundings.DATABASE.sql("delete from merge_scheduler.scheduled_tasks").update();
  }

  @Test
  void the_notes_of_a_user_who_has_spent_enough_wait_and_others_do_not() {
    try (RunningMerge merge =
        RunningMerge.answeredBy(model, Map.of("tributary.budget.daily-tokens-per-user", "100"))
            .start()) {
      Author ines = new Author(merge);
      Author other = new Author(merge);
      awaitMerged(ines, note(ines));
      assertThat(ines.modelCause()).isEqualTo("budget");

      NoteRevision waiting = note(ines);

      awaitPutOff(ines, waiting);
      awaitMerged(other, note(other));
      assertThat(state(ines.user, waiting)).isEqualTo("accepted 0");
      assertThat(model.timesAsked(waiting)).isZero();
    }
  }

  @Test
  void everybody_waits_once_all_have_spent_enough_together() {
    long spent = spentToday();
    try (RunningMerge merge =
        RunningMerge.answeredBy(model, Map.of("tributary.budget.daily-tokens", spent + 1))
            .start()) {
      Author ines = new Author(merge);
      Author other = new Author(merge);
      awaitMerged(ines, note(ines));

      NoteRevision waiting = note(other);

      awaitPutOff(other, waiting);
      assertThat(other.modelCause()).isEqualTo("budget");
      assertThat(merge.health().path("status").textValue()).isEqualTo("UP");
      assertThat(merge.health().at("/components/model/details/state").textValue())
          .isEqualTo("waiting");
      assertThat(merge.health().at("/components/model/details/cause").textValue())
          .isEqualTo("budget");
      assertThat(model.timesAsked(waiting)).isZero();
    }
  }

  @Test
  void notes_go_on_after_a_start_with_a_higher_budget() {
    Author ines;
    NoteRevision waiting;
    try (RunningMerge merge =
        RunningMerge.answeredBy(model, Map.of("tributary.budget.daily-tokens-per-user", "100"))
            .start()) {
      ines = new Author(merge);
      awaitMerged(ines, note(ines));
      waiting = note(ines);
      awaitPutOff(ines, waiting);
    }

    try (RunningMerge raised =
        RunningMerge.answeredBy(model, Map.of("tributary.budget.daily-tokens-per-user", "1000"))
            .start()) {
      assertThat(raised).isNotNull();
      awaitMerged(ines, waiting);
    }

    assertThat(model.timesAsked(waiting)).isEqualTo(1);
  }

  @Test
  void notes_go_on_by_themselves_on_the_next_day() {
    try (RunningMerge merge =
        RunningMerge.answeredBy(model, Map.of("tributary.budget.daily-tokens-per-user", "100"))
            .start()) {
      Author ines = new Author(merge);
      awaitMerged(ines, note(ines));
      NoteRevision waiting = note(ines);
      awaitPutOff(ines, waiting);

      letTheDayPass();

      awaitMerged(ines, waiting);
    }
  }

  /** Seen from the database: what was spent is of yesterday, and what waited for today is due. */
  private static void letTheDayPass() {
    Surroundings.DATABASE.sql("update profiles.spending set day = day - 1").update();
    Surroundings.DATABASE
        .sql("update merge_scheduler.scheduled_tasks set execution_time = now()")
        .update();
  }

  private NoteRevision note(Author author) {
    NoteRevision note = new NoteRevision(author.newNote(), 1);
    model.answer(note, Answers.fact("lives in Faro", "lives_in", "Faro", "states"));
    author.publish(author.store(note, MARCH, "She lives in Faro."));
    return note;
  }

  private static void awaitMerged(Author author, NoteRevision note) {
    await().untilAsserted(() -> assertThat(state(author.user, note)).isEqualTo("merged 1"));
  }

  /** Until its task waits for the beginning of a day in UTC. */
  private static void awaitPutOff(Author author, NoteRevision note) {
    await()
        .until(() ->
            Surroundings.DATABASE
                .sql(
                    """
                    select exists (
                      select from merge_scheduler.scheduled_tasks
                      where task_name = 'note' and task_instance like ? and not picked
                        and coalesce(consecutive_failures, 0) = 0
                        and date_trunc('day', execution_time + interval '5 s', 'UTC') > now()
                        and execution_time + interval '5 s'
                          - date_trunc('day', execution_time + interval '5 s', 'UTC') < interval '10 s')
                    """)
                .param(author.user + "/" + note.note() + "%")
                .query(Boolean.class)
                .single());
  }

  /** The note's state with the attempts that it took. */
  private static String state(UserId user, NoteRevision note) {
    return Surroundings.DATABASE
        .sql(
            """
            select concat(state, ' ', attempts) as told from profiles.note_state
            where user_id = ? and note_id = ?
            """)
        .params(user.value(), note.note().value())
        .query(String.class)
        .optional()
        .orElse("not accepted");
  }

  private static long spentToday() {
    return Surroundings.DATABASE
        .sql(
            """
            select coalesce(sum(tokens), 0)::bigint
            from profiles.spent_on((now() at time zone 'UTC')::date)
            """)
        .query(Long.class)
        .single();
  }
}
