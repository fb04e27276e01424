package dev.tributary.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.SettableClock;
import dev.tributary.ingest.intake.Precondition.Any;
import dev.tributary.ingest.intake.Precondition.OneOf;
import dev.tributary.ingest.intake.SubmitOutcome.AlreadyStored;
import dev.tributary.ingest.intake.SubmitOutcome.Created;
import dev.tributary.ingest.intake.SubmitOutcome.Invalid;
import dev.tributary.ingest.intake.SubmitOutcome.Replaced;
import dev.tributary.ingest.intake.SubmitOutcome.WrongRevision;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubmitNoteTest {
  private static final UserId USER = UserId.of("00000000-0000-4000-8000-000000000001");
  private static final NoteId NOTE = NoteId.of("00000000-0000-4000-8000-00000000000a");
  private static final ProfileId PROFILE = ProfileId.of("00000000-0000-4000-8000-0000000000ff");
  private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

  private static final Precondition NOTHING = new Precondition.None();

  private final InMemoryNotes notes = new InMemoryNotes(PROFILE);
  private final SubmitNote submitNote =
      new SubmitNote(notes, new SettableClock(NOW), Duration.ofHours(24));

  @Test
  void a_new_note_is_stored() {
    SubmitOutcome outcome = submitNote.submit(USER, note(1, 28), NOTHING);

    assertThat(outcome).isEqualTo(new Created());
  }

  @Test
  void the_same_again_changes_nothing() {
    submitNote.submit(USER, note(1, 28), NOTHING);

    SubmitOutcome outcome = submitNote.submit(USER, note(1, 28), NOTHING);

    assertThat(outcome).isEqualTo(new AlreadyStored());
  }

  @Test
  void another_text_for_the_same_revision_is_refused() {
    submitNote.submit(USER, note(1, 28), NOTHING);

    SubmitOutcome outcome = submitNote.submit(USER, note(1, 29), NOTHING);

    assertThat(outcome).isEqualTo(new WrongRevision(1, 2));
  }

  @Test
  void the_next_revision_takes_the_older_one_s_place() {
    submitNote.submit(USER, note(1, 28), NOTHING);

    SubmitOutcome outcome = submitNote.submit(USER, note(2, 29), new OneOf(Set.of(1)));

    assertThat(outcome).isEqualTo(new Replaced());
    assertThat(notes.newest(USER, NOTE)).map(SealedNote::revision).hasValue(2);
  }

  @Test
  void nobody_replaces_a_revision_unsaid() {
    submitNote.submit(USER, note(1, 28), NOTHING);

    SubmitOutcome outcome = submitNote.submit(USER, note(2, 29), NOTHING);

    assertThat(outcome).isEqualTo(new WrongRevision(1, 2));
  }

  @Test
  void nobody_replaces_a_revision_that_they_have_not_seen() {
    submitNote.submit(USER, note(1, 28), NOTHING);
    submitNote.submit(USER, note(2, 29), new Any());

    SubmitOutcome outcome = submitNote.submit(USER, note(3, 30), new OneOf(Set.of(1)));

    assertThat(outcome).isEqualTo(new WrongRevision(2, 3));
  }

  @Test
  void a_note_that_is_expected_and_missing_is_not_made_anew() {
    SubmitOutcome outcome = submitNote.submit(USER, note(1, 28), new OneOf(Set.of(1)));

    assertThat(outcome).isEqualTo(new WrongRevision(0, 1));
  }

  @Test
  void a_revision_cannot_be_skipped() {
    SubmitOutcome outcome = submitNote.submit(USER, note(2, 28), NOTHING);

    assertThat(outcome).isEqualTo(new WrongRevision(0, 1));
  }

  @Test
  void a_withdrawn_revision_does_not_come_back_but_the_next_one_may() {
    submitNote.submit(USER, note(1, 28), NOTHING);
    new WithdrawNote(notes).withdraw(USER, NOTE, NOTHING);

    SubmitOutcome outcome = submitNote.submit(USER, note(1, 28), NOTHING);

    assertThat(outcome).isEqualTo(new WrongRevision(0, 2));
  }

  @Test
  void digits_that_the_database_does_not_keep_make_no_difference() {
    submitNote.submit(USER, noteWrittenAt(NOW.plusNanos(1_000)), NOTHING);

    SubmitOutcome outcome = submitNote.submit(USER, noteWrittenAt(NOW.plusNanos(1_999)), NOTHING);

    assertThat(outcome).isEqualTo(new AlreadyStored());
  }

  @Test
  void a_note_may_be_written_up_to_a_day_ahead() {
    SubmitOutcome outcome =
        submitNote.submit(USER, noteWrittenAt(NOW.plus(Duration.ofHours(24))), NOTHING);

    assertThat(outcome).isEqualTo(new Created());
  }

  @ParameterizedTest
  @MethodSource("brokenNotes")
  void a_broken_rule_names_the_field(SealedNote note, String field) {
    SubmitOutcome outcome = submitNote.submit(USER, note, NOTHING);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
  }

  static Stream<Arguments> brokenNotes() {
    return Stream.of(
        Arguments.of(note(0, 28), "revision"),
        Arguments.of(note(1, 27), "body"),
        Arguments.of(note(1, 262_145), "body"),
        Arguments.of(noteWrittenAt(NOW.plus(Duration.ofHours(25))), "written_at"),
        Arguments.of(noteWrittenAt(Instant.parse("-0001-01-01T00:00:00Z")), "written_at"),
        Arguments.of(note(PROFILE, 0, "Europe/Berlin"), "key_version"),
        Arguments.of(note(PROFILE, 1, "Mars/Olympus"), "time_zone"),
        Arguments.of(
            note(ProfileId.of("00000000-0000-4000-8000-0000000000f0"), 1, "UTC"), "profile_id"));
  }

  private static SealedNote note(int revision, int size) {
    return new SealedNote(NOTE, revision, PROFILE, new byte[size], 1, NOW, "Europe/Berlin");
  }

  private static SealedNote noteWrittenAt(Instant writtenAt) {
    return new SealedNote(NOTE, 1, PROFILE, new byte[28], 1, writtenAt, "Europe/Berlin");
  }

  private static SealedNote note(ProfileId profile, int keyVersion, String zone) {
    return new SealedNote(NOTE, 1, profile, new byte[28], keyVersion, NOW, zone);
  }
}
