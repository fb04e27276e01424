package dev.tributary.merge.notes;

import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.merging.ExpectedNotes;
import dev.tributary.merge.merging.MergeInTurn;
import dev.tributary.merge.merging.MergeNote;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.Optional;

/**
 * Takes a note from accepted to merged. Each step is recorded, so that a crash repeats at most the
 * one that it hit.
 */
public final class ProcessNote {
  private final ExtractNote extractNote;
  private final ExpectedNotes expected;
  private final MergeInTurn mergeInTurn;
  private final MergeNote mergeNote;

  public ProcessNote(
      ExtractNote extractNote,
      ExpectedNotes expected,
      MergeInTurn mergeInTurn,
      MergeNote mergeNote) {
    this.extractNote = extractNote;
    this.expected = expected;
    this.mergeInTurn = mergeInTurn;
    this.mergeNote = mergeNote;
  }

  /**
   * Does what is left to do for a note revision.
   *
   * @return what to wait for where the model cannot be asked now, or where another merges it; empty
   *     when nothing is left
   */
  public Optional<Wait> process(UserId user, NoteRevision note, Urgency urgency) {
    Optional<Wait> wait = extract(user, note, urgency);
    if (wait.isPresent() || mergeInTurn.merge(user, note)) {
      return wait;
    }
    return Optional.of(Wait.FOR_ANOTHERS_TURN);
  }

  private Optional<Wait> extract(UserId user, NoteRevision note, Urgency urgency) {
    try (var _ = expected.expect(user)) {
      return extractNote.extract(user, note, urgency);
    }
  }

  /** Takes back what a note said, up to a revision. */
  public void withdraw(UserId user, NoteRevision note) {
    mergeNote.withdraw(user, note);
  }

  /** Gives a note up for now, with its cause. */
  public void park(UserId user, NoteRevision note, String cause) {
    extractNote.park(user, note, cause, 0);
  }
}
