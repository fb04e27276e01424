package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.merging.MergeNote;
import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Profiles are a fold of what is said and decided now: how it came to be so, through which edits,
 * decisions, merged profiles and moved notes, leaves no trace.
 */
class DecidingLawIT {
  private static final int CHANGES = 80;
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_refold_from_scratch_finds_nothing_to_change(long seed) {
    Upheaval upheaval = upheaval(seed);
    List<List<String>> before = merged(upheaval);
    List<List<String>> ids = ids(upheaval);
    int events = events(user(upheaval));

    upheaval.people.forEach(
        person -> MERGE.parts(RefoldProfile.class).getFirst().refold(person.user, person.profile));

    assertThat(merged(upheaval)).isEqualTo(before);
    assertThat(ids(upheaval)).isEqualTo(ids);
    assertThat(events(user(upheaval))).isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void the_same_notes_merged_once_in_another_order_are_the_same_profiles(long seed) {
    Upheaval upheaval = upheaval(seed);
    List<List<String>> before = merged(upheaval);
    List<NoteRevision> notes = forgetWhatWasMerged(user(upheaval));
    Collections.shuffle(notes, new Random(seed));

    notes.forEach(note -> MERGE.parts(MergeNote.class).getFirst().merge(user(upheaval), note));

    assertThat(notes).isNotEmpty();
    assertThat(merged(upheaval)).isEqualTo(before);
  }

  private static Upheaval upheaval(long seed) {
    var upheaval = new Upheaval(new Author(MERGE), MODEL, new SplittableRandom(seed));
    for (int count = 0; count < CHANGES; count++) {
      upheaval.change();
    }
    for (NoteRevision last : upheaval.end()) {
      await().until(() -> isMerged(user(upheaval), last));
    }
    await().until(() -> tasks(user(upheaval)) == 0);
    return upheaval;
  }

  private static UserId user(Upheaval upheaval) {
    return upheaval.people.getFirst().user;
  }

  private static boolean isMerged(UserId user, NoteRevision note) {
    return count(
            "profiles.note_state where user_id = ? and note_id = ? and state = 'merged'",
            user.value(),
            note.note().value())
        == 1;
  }

  private static int tasks(UserId user) {
    return count(
        "merge_scheduler.scheduled_tasks where task_instance like ? || '%'", user.toString());
  }

  private static int events(UserId user) {
    return count("outbox.event where user_id = ?", user.value());
  }

  private static int count(String rows, Object... parameters) {
    return Surroundings.DATABASE
        .sql("select count(*) from " + rows)
        .params(parameters)
        .query(Integer.class)
        .single();
  }

  /**
   * As if each note had been read, but never merged, and nobody had brought it anywhere yet. What
   * was decided stays.
   */
  private static List<NoteRevision> forgetWhatWasMerged(UserId user) {
    for (String outcome : List.of("statement", "conflict", "fact", "reminder")) {
      Surroundings.DATABASE
          .sql("delete from profiles." + outcome + " where user_id = ?")
          .param(user.value())
          .update();
    }
    return new ArrayList<>(
        Surroundings.DATABASE
            .sql(
                """
                update profiles.note_state
                set state = 'extracted', profile_id = coalesce(moved_from, profile_id), moved_from = null
                where user_id = ? and state = 'merged'
                returning note_id, revision
                """)
            .param(user.value())
            .query((row, number) ->
                new NoteRevision(
                    new NoteId(row.getObject("note_id", UUID.class)), row.getInt("revision")))
            .list());
  }

  /** What a reader sees of each profile, without ids. */
  private static List<List<String>> merged(Upheaval upheaval) {
    return upheaval.people.stream()
        .flatMap(person ->
            List.of(sorted(person.facts()), sorted(person.conflicts()), sorted(reminders(person)))
                .stream())
        .toList();
  }

  private static List<List<String>> ids(Upheaval upheaval) {
    return upheaval.people.stream().map(Author::factIds).toList();
  }

  private static List<String> reminders(Author person) {
    return Surroundings.DATABASE
        .sql("select status, due from profiles.reminder where profile_id = ?")
        .param(person.profile.value())
        .query((row, number) -> row.getString("status") + " " + row.getString("due"))
        .list();
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }
}
