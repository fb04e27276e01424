package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.util.Collection;
import java.util.Map;

/** What the model read in notes, kept so that none is read twice. */
public interface KeptExtractions {
  /** What the active extraction of each of these revisions holds. */
  Map<NoteRevision, Said> said(LockedProfile profile, Collection<NoteRevision> notes);

  /**
   * Removes what was read in the revisions up to one: their rows are gone, and so is every copy of
   * their words.
   */
  void forget(LockedProfile profile, NoteId note, int upToRevision);
}
