package dev.tributary.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.intake.Precondition.OneOf;
import dev.tributary.ingest.intake.WithdrawOutcome.Unknown;
import dev.tributary.ingest.intake.WithdrawOutcome.Withdrawn;
import dev.tributary.ingest.intake.WithdrawOutcome.WrongRevision;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawNoteTest {
  private static final UserId USER = UserId.of("00000000-0000-4000-8000-000000000001");
  private static final NoteId NOTE = NoteId.of("00000000-0000-4000-8000-00000000000a");
  private static final ProfileId PROFILE = ProfileId.of("00000000-0000-4000-8000-0000000000ff");

  private static final Precondition NOTHING = new Precondition.None();

  private final InMemoryNotes notes = new InMemoryNotes(PROFILE);
  private final WithdrawNote withdrawNote = new WithdrawNote(notes);

  @BeforeEach
  void a_note_is_stored() {
    notes.replace(
        USER, new SealedNote(NOTE, 1, PROFILE, new byte[28], 1, Instant.EPOCH, "Europe/Berlin"));
  }

  @Test
  void a_withdrawn_note_is_gone() {
    WithdrawOutcome outcome = withdrawNote.withdraw(USER, NOTE, NOTHING);

    assertThat(outcome).isEqualTo(new Withdrawn());
    assertThat(new ReadNote(notes).read(USER, NOTE)).isEmpty();
  }

  @Test
  void withdrawing_again_is_as_good_as_once() {
    withdrawNote.withdraw(USER, NOTE, NOTHING);

    WithdrawOutcome outcome = withdrawNote.withdraw(USER, NOTE, NOTHING);

    assertThat(outcome).isEqualTo(new Withdrawn());
  }

  @Test
  void a_revision_that_its_author_has_not_seen_is_not_withdrawn() {
    WithdrawOutcome outcome = withdrawNote.withdraw(USER, NOTE, new OneOf(Set.of(2)));

    assertThat(outcome).isEqualTo(new WrongRevision(1));
    assertThat(new ReadNote(notes).read(USER, NOTE)).isPresent();
  }

  @Test
  void a_note_that_never_was_is_unknown() {
    WithdrawOutcome outcome =
        withdrawNote.withdraw(USER, NoteId.of("00000000-0000-4000-8000-00000000000b"), NOTHING);

    assertThat(outcome).isEqualTo(new Unknown());
  }
}
