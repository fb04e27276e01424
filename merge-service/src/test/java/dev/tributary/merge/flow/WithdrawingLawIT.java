package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To withdraw is the same as never to have had, whatever order things are heard in. */
class WithdrawingLawIT {
  private static final int CHANGES = 40;
  private static final Instant LAST = Instant.parse("2059-01-01T10:00:00Z");
  private static final String NOTHING = "{\"facts\":[],\"reminders\":[],\"completions\":[]}";
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_profile_is_what_its_surviving_notes_make_of_it(long seed) {
    Author edited = new Author(MERGE);
    var diary = new Diary(edited, MODEL, new SplittableRandom(seed));
    for (int count = 0; count < CHANGES; count++) {
      diary.change();
    }
    diary.publish();
    awaitDone(edited);
    Author fresh = new Author(MERGE);
    for (Diary.Entry entry : diary.surviving()) {
      var note = new NoteRevision(fresh.newNote(), 1);
      MODEL.answer(note, entry.answer());
      fresh.publish(fresh.store(note, entry.writtenAt(), entry.text()));
    }

    awaitDone(fresh);

    assertThat(merged(edited)).isEqualTo(merged(fresh));
    assertThat(rows(edited)).isEqualTo(rows(fresh));
  }

  /** All of a profile's records lie on one partition: when the last is merged, all were heard. */
  private static void awaitDone(Author author) {
    var last = new NoteRevision(author.newNote(), 1);
    MODEL.answer(last, NOTHING);
    author.publish(author.store(last, LAST, "Nothing."));
    await().until(() -> state(author, last).contains("merged"));
    await().until(() -> tasks(author) == 0);
  }

  private static List<String> state(Author author, NoteRevision note) {
    return Surroundings.DATABASE
        .sql("select state from profiles.note_state where user_id = ? and note_id = ?")
        .params(author.user.value(), note.note().value())
        .query((row, number) -> row.getString("state"))
        .list();
  }

  private static int tasks(Author author) {
    return Surroundings.DATABASE
        .sql(
            "select count(*) from merge_scheduler.scheduled_tasks where task_instance like ? || '%'")
        .param(author.user.toString())
        .query(Integer.class)
        .single();
  }

  /** What a reader sees, without ids. */
  private static List<List<String>> merged(Author author) {
    List<String> reminders =
        Surroundings.DATABASE
            .sql("select status, due from profiles.reminder where user_id = ?")
            .param(author.user.value())
            .query((row, number) -> row.getString("status") + " " + row.getString("due"))
            .list();
    return List.of(sorted(author.facts()), sorted(author.conflicts()), sorted(reminders));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  /** How much is kept of words: nothing of a note that is gone. */
  private static List<Integer> rows(Author author) {
    return Stream.of("notes.note", "profiles.extraction", "profiles.statement")
        .map(table ->
            Surroundings.DATABASE
                .sql("select count(*) from " + table + " where user_id = ?")
                .param(author.user.value())
                .query(Integer.class)
                .single())
        .toList();
  }
}
