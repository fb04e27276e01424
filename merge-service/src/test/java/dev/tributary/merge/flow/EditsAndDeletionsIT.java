package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.id.NoteRevision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditsAndDeletionsIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final String FARO = Answers.fact("lives in Faro", "lives_in", "Faro", "states");
  private static final String BEJA = Answers.fact("lives in Beja", "lives_in", "Beja", "changed");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;

  @BeforeEach
  void signIn() {
    ines = new Author(MERGE);
  }

  @Test
  void a_note_that_was_edited_and_then_deleted_leaves_nothing_of_any_revision() {
    NoteInserted kept = faro(revision(1), MARCH);
    NoteRevision first = revision(1);
    ines.publish(kept);
    ines.publish(beja(first, APRIL));
    awaitStates("1 merged", "1 merged");
    NoteRevision second = next(first);
    ines.publish(beja(second, APRIL));
    ines.publish(ines.delete(first));
    awaitStates("1 merged", "1 replaced", "2 merged");

    ines.publish(ines.delete(second));

    awaitStates("1 merged", "1 withdrawn", "2 withdrawn");
    assertThat(ines.facts()).containsExactly("lives_in: Faro (current)");
    assertThat(ines.stored.rowsOf(second.note())).isZero();
  }

  @Test
  void a_note_that_is_deleted_while_it_waits_for_the_model_is_never_read() {
    NoteRevision note = revision(1);
    MODEL.answer(note, new Down(Duration.ZERO, "http_503"));
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    await().until(() -> MODEL.timesAsked(note) > 1);

    ines.publish(ines.delete(note));

    awaitStates("1 withdrawn");
    await().until(() -> !ines.stored.hasTask(note));
    assertThat(ines.stored.rowsOf(note.note())).isZero();
  }

  @Test
  void a_note_that_is_deleted_while_the_model_reads_it_leaves_no_words_behind()
      throws InterruptedException {
    NoteRevision note = revision(1);
    var reading = MODEL.hold(note, FARO);
    ines.publish(ines.store(note, MARCH, "She lives in Faro."));
    reading.awaitAsked();
    ines.publish(ines.delete(note));
    awaitStates("1 withdrawn");

    reading.release();

    await().until(() -> !ines.stored.hasTask(note));
    assertThat(ines.states()).containsExactly("1 withdrawn");
    assertThat(ines.facts()).isEmpty();
    assertThat(ines.stored.rowsOf(note.note())).isZero();
  }

  @Test
  void a_parked_note_is_mended_by_an_edit() {
    NoteRevision broken = revision(1);
    ines.publish(ines.store(broken, MARCH, new byte[64]));
    awaitStates("1 parked not_authentic");
    NoteRevision mended = next(broken);

    ines.publish(faro(mended, MARCH));
    ines.publish(ines.delete(broken));

    await().untilAsserted(() -> assertThat(ines.states()).contains("2 merged"));
    assertThat(ines.states()).noneMatch(state -> state.contains("parked"));
    assertThat(ines.facts()).containsExactly("lives_in: Faro (current)");
  }

  @Test
  void a_parked_note_is_gone_by_a_delete() {
    NoteRevision broken = revision(1);
    ines.publish(ines.store(broken, MARCH, new byte[64]));
    awaitStates("1 parked not_authentic");

    ines.publish(ines.delete(broken));

    awaitStates("1 withdrawn");
    assertThat(ines.stored.rowsOf(broken.note())).isZero();
  }

  @Test
  void a_note_that_was_deleted_is_there_again_with_a_higher_revision() {
    NoteRevision first = revision(1);
    ines.publish(faro(first, MARCH));
    awaitStates("1 merged");
    ines.publish(ines.delete(first));
    awaitStates("1 withdrawn");

    ines.publish(beja(next(first), APRIL));

    awaitStates("1 withdrawn", "2 merged");
    assertThat(ines.facts()).containsExactly("lives_in: Beja (current)");
  }

  @Test
  void a_note_that_is_edited_to_be_about_somebody_else_moves_what_it_says() {
    Author aboutAnother = ines.aboutAnother();
    NoteRevision first = revision(1);
    ines.publish(faro(first, MARCH));
    awaitStates("1 merged");
    NoteRevision second = next(first);
    MODEL.answer(second, FARO);

    aboutAnother.publish(aboutAnother.store(second, MARCH, "She lives in Faro."));
    ines.publish(ines.delete(first));

    awaitStates("1 withdrawn");
    await().untilAsserted(() -> assertThat(aboutAnother.states()).containsExactly("2 merged"));
    assertThat(ines.facts()).isEmpty();
    assertThat(aboutAnother.facts()).containsExactly("lives_in: Faro (current)");
  }

  @Test
  void a_withdrawal_may_be_heard_before_its_note() {
    NoteInserted note = faro(revision(1), MARCH);
    NoteWithdrawn withdrawn = ines.delete(note.note());

    ines.publish(withdrawn);
    ines.publish(note);
    ines.publish(beja(revision(1), APRIL));

    awaitStates("1 merged");
    assertThat(ines.facts()).containsExactly("lives_in: Beja (current)");
  }

  @Test
  void records_of_a_profile_that_is_gone_have_nothing_left_to_do() {
    Author gone = ines.aboutAnother();
    NoteRevision note = revision(1);
    MODEL.answer(note, new Down(Duration.ZERO, "http_503"));
    NoteInserted inserted = gone.store(note, MARCH, "She lives in Faro.");
    gone.publish(inserted);
    await().until(() -> MODEL.timesAsked(note) > 1);
    gone.deleteProfile();

    gone.publish(inserted);
    gone.publish(gone.withdrawn(note));
    NoteInserted good = faro(revision(1), MARCH);
    ines.publish(good);

    awaitStates("1 merged");
    await().until(() -> !ines.stored.hasTask(note));
    gone.publish("dev.tributary.NoteWithdrawn", gone.profile.toString(), new byte[0]);
    assertThat(DeadLetters.from(gone.profile).causes(1))
        .singleElement()
        .asString()
        .contains("one JSON object");
  }

  private NoteInserted faro(NoteRevision note, Instant writtenAt) {
    MODEL.answer(note, FARO);
    return ines.store(note, writtenAt, "She lives in Faro.");
  }

  private NoteInserted beja(NoteRevision note, Instant writtenAt) {
    MODEL.answer(note, BEJA);
    return ines.store(note, writtenAt, "She lives in Beja.");
  }

  private NoteRevision revision(int number) {
    return new NoteRevision(ines.newNote(), number);
  }

  private static NoteRevision next(NoteRevision note) {
    return new NoteRevision(note.note(), note.revision() + 1);
  }

  private void awaitStates(String... states) {
    await().untilAsserted(() -> assertThat(ines.states()).isEqualTo(List.of(states)));
  }
}
