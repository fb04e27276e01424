package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Statement;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.util.List;

/** What the model read in notes, kept so that none is read twice. */
public interface KeptExtractions {
  /** The statements of the revision's active extraction, in the order of the answer. */
  List<Statement> statements(LockedProfile profile, NoteRevision note);

  /**
   * Removes what was read in the revisions up to one: their rows are gone, and so is every copy of
   * their words.
   */
  void forget(LockedProfile profile, NoteId note, int upToRevision);
}
