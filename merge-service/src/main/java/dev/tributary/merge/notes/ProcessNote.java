package dev.tributary.merge.notes;

import dev.tributary.merge.extraction.Urgency;
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
  private final MergeNote mergeNote;

  public ProcessNote(ExtractNote extractNote, MergeNote mergeNote) {
    this.extractNote = extractNote;
    this.mergeNote = mergeNote;
  }

  /**
   * Does what is left to do for a note revision.
   *
   * @return what to wait for where the model cannot be asked now; empty when nothing is left
   */
  public Optional<Wait> process(UserId user, NoteRevision note, Urgency urgency) {
    Optional<Wait> wait = extractNote.extract(user, note, urgency);
    if (wait.isEmpty()) {
      mergeNote.merge(user, note);
    }
    return wait;
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
