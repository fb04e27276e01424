package dev.tributary.merge.notes;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.List;

/** Notes of the session's user that were given up for now. */
public interface ParkedNotes {
  /**
   * Those that their author has neither withdrawn nor edited since, in the order in which they were
   * written. Nobody else changes them until the session ends.
   */
  List<NoteRevision> locked(UserId user);

  /** Takes one up where it was left: what was read in it need not be read again. */
  void takeUp(UserId user, NoteRevision note);
}
