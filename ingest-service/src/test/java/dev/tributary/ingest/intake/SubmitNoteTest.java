package dev.tributary.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.SettableClock;
import dev.tributary.ingest.intake.SubmitOutcome.AlreadyStored;
import dev.tributary.ingest.intake.SubmitOutcome.Invalid;
import dev.tributary.ingest.intake.SubmitOutcome.Stored;
import dev.tributary.ingest.intake.SubmitOutcome.WrongRevision;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.time.Instant;
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

  private final InMemoryNotes notes = new InMemoryNotes(PROFILE);
  private final SubmitNote submitNote =
      new SubmitNote(notes, new SettableClock(NOW), Duration.ofHours(24));

  @Test
  void a_new_note_is_stored() {
    SubmitOutcome outcome = submitNote.submit(USER, note(1, 28));

    assertThat(outcome).isEqualTo(new Stored());
  }

  @Test
  void the_same_again_changes_nothing() {
    submitNote.submit(USER, note(1, 28));

    SubmitOutcome outcome = submitNote.submit(USER, note(1, 28));

    assertThat(outcome).isEqualTo(new AlreadyStored());
  }

  @Test
  void another_text_for_the_same_revision_is_refused() {
    submitNote.submit(USER, note(1, 28));

    SubmitOutcome outcome = submitNote.submit(USER, note(1, 29));

    assertThat(outcome).isEqualTo(new WrongRevision(2));
  }

  @Test
  void the_next_revision_takes_the_older_one_s_place() {
    submitNote.submit(USER, note(1, 28));

    SubmitOutcome outcome = submitNote.submit(USER, note(2, 29));

    assertThat(outcome).isEqualTo(new Stored());
    assertThat(notes.newest(USER, NOTE)).map(SealedNote::revision).hasValue(2);
  }

  @Test
  void a_revision_cannot_be_skipped() {
    SubmitOutcome outcome = submitNote.submit(USER, note(2, 28));

    assertThat(outcome).isEqualTo(new WrongRevision(1));
  }

  @Test
  void a_withdrawn_revision_does_not_come_back_but_the_next_one_may() {
    submitNote.submit(USER, note(1, 28));
    new WithdrawNote(notes).withdraw(USER, NOTE);

    SubmitOutcome outcome = submitNote.submit(USER, note(1, 28));

    assertThat(outcome).isEqualTo(new WrongRevision(2));
  }

  @Test
  void digits_that_the_database_does_not_keep_make_no_difference() {
    submitNote.submit(USER, noteWrittenAt(NOW.plusNanos(1_000)));

    SubmitOutcome outcome = submitNote.submit(USER, noteWrittenAt(NOW.plusNanos(1_999)));

    assertThat(outcome).isEqualTo(new AlreadyStored());
  }

  @Test
  void a_note_may_be_written_up_to_a_day_ahead() {
    SubmitOutcome outcome = submitNote.submit(USER, noteWrittenAt(NOW.plus(Duration.ofHours(24))));

    assertThat(outcome).isEqualTo(new Stored());
  }

  @ParameterizedTest
  @MethodSource("brokenNotes")
  void a_broken_rule_names_the_field(SealedNote note, String field) {
    SubmitOutcome outcome = submitNote.submit(USER, note);

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
