package dev.tributary.merge.notes;

import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;

/** Accepted notes of the session's user that the model has not read, and what it reads in them. */
public interface UnreadNotes {
  /** Opens an accepted note revision. */
  UnreadNote open(UserId user, NoteRevision note);

  /**
   * Keeps what was read, sealed, and marks the revision as extracted. The first one to be kept
   * stays.
   */
  void keep(UserId user, NoteRevision note, Extracted extracted, String extractorVersion);

  /** Parks an accepted or extracted revision, and announces it. */
  void park(UserId user, NoteRevision note, String cause, int calls);
}
