package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an older reading of values has left behind is found again once its profile is refolded. */
class RenewingIT {
  private static final int CHANGES = 60;
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final String TEXT = "lactose, milk, rowing and sculling, rowing or sculling";

  private static final WrittenVerdicts JUDGE = new WrittenVerdicts();
  private static final WrittenAnswers MODEL = new WrittenAnswers(JUDGE);
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  /** The start of a service has all profiles renewed: what a test ages must be aged after that. */
  @BeforeEach
  void awaitRenewal() {
    await().until(OldKeys::isNothingRenewed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void old_keys_refolded_are_the_keys_of_today(long seed) {
    Author author = new Author(MERGE);
    var upheaval = new Upheaval(author, MODEL, new SplittableRandom(seed));
    for (int count = 0; count < CHANGES; count++) {
      upheaval.change();
    }
    upheaval.end().forEach(last -> await().until(() -> author.stored.isMerged(last)));
    await().until(() -> !author.stored.hasTasks());
    var keys = new OldKeys(author.user);
    List<String> today = withoutVerdicts(keys);
    List<List<String>> shown = shown(upheaval);
    keys.store();
    assertThat(withoutVerdicts(keys)).isNotEqualTo(today);

    upheaval.people.forEach(RenewingIT::refold);

    assertThat(withoutVerdicts(keys)).isEqualTo(today);
    assertThat(shown(upheaval)).isEqualTo(shown);
  }

  @Test
  void a_later_note_meets_what_was_stored_under_old_keys() {
    Author author = new Author(MERGE);
    merged(author, MARCH, hobby("rowing and sculling"));
    new OldKeys(author.user).store();
    refold(author);

    merged(author, APRIL, hobby("rowing or sculling"));

    assertThat(author.facts()).containsExactly("hobby: rowing and sculling (current)");
  }

  @Test
  void what_was_judged_stays_judged() {
    JUDGE.say("lactose", "milk", "same");
    Author author = new Author(MERGE);
    merged(author, MARCH, Answers.fact("lactose", "allergy", "lactose", "states"));
    NoteInserted milk = merged(author, APRIL, Answers.fact("milk", "allergy", "milk", "states"));
    await().until(() -> !author.stored.hasTasks());
    var keys = new OldKeys(author.user);
    List<String> today = keys.keys();
    int calls = JUDGE.calls(milk.noteId()).size();
    keys.store();

    refold(author);

    await().until(() -> !author.stored.hasTasks());
    assertThat(keys.keys()).isEqualTo(today).anyMatch(key -> key.startsWith("verdict"));
    assertThat(author.facts()).containsExactly("allergy: lactose (current)");
    assertThat(JUDGE.calls(milk.noteId())).hasSize(calls);
  }

  @Test
  void an_upgraded_service_renews_by_itself_what_it_finds() {
    Author author = new Author(MERGE);
    merged(author, MARCH, hobby("rowing and sculling"));
    var keys = new OldKeys(author.user);
    List<String> today = keys.keys();
    List<String> marks = keys.marks();
    keys.store();

    try (RunningMerge _ = RunningMerge.answeredBy(MODEL).start()) {
      await().until(() -> keys.marks().equals(marks));
    }

    assertThat(marks).singleElement().asString().contains("lucene");
    assertThat(keys.keys()).isEqualTo(today);
  }

  @Test
  void what_an_older_service_adds_unmarks_the_profile() {
    Author author = new Author(MERGE);
    merged(author, MARCH, hobby("rowing"));
    var keys = new OldKeys(author.user);
    keys.store();

    merged(author, APRIL, hobby("sculling"));

    assertThat(keys.marks()).containsExactly("none");
  }

  private static void refold(Author author) {
    MERGE.parts(RefoldProfile.class).getFirst().refold(author.user, author.profile);
  }

  private static String hobby(String value) {
    return Answers.fact(value, "hobby", value, "states");
  }

  private static NoteInserted merged(Author author, Instant writtenAt, String answer) {
    var note = new NoteRevision(author.newNote(), 1);
    MODEL.answer(note, answer);
    NoteInserted stored = author.store(note, writtenAt, TEXT);
    author.publish(stored);
    await().until(() -> author.stored.isMerged(note));
    return stored;
  }

  /** A verdict on what nobody says any more cannot follow it. */
  private static List<String> withoutVerdicts(OldKeys keys) {
    return keys.keys().stream().filter(key -> !key.startsWith("verdict")).toList();
  }

  /** Facts with their ids, and conflicts, of each profile. */
  private static List<List<String>> shown(Upheaval upheaval) {
    return upheaval.people.stream()
        .flatMap(person -> List.of(person.facts(), person.factIds(), person.conflicts()).stream())
        .toList();
  }
}
