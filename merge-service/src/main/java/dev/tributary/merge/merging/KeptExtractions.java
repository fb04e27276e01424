package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;

/** What the model read in notes, kept so that none is read twice. */
public interface KeptExtractions {
  /** What the revision's active extraction holds. */
  Said said(LockedProfile profile, NoteRevision note);

  /**
   * Removes what was read in the revisions up to one: their rows are gone, and so is every copy of
   * their words.
   */
  void forget(LockedProfile profile, NoteId note, int upToRevision);
}
