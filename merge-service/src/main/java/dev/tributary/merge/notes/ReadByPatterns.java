package dev.tributary.merge.notes;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.List;

/** Merged notes of the session's user that were read by patterns, and by no model. */
public interface ReadByPatterns {
  /** In the order in which they were written. Nobody else changes them until the session ends. */
  List<NoteRevision> locked(UserId user);

  /** Forgets what was read in one, which stays part of its profile until it is read again. */
  void takeUp(UserId user, NoteRevision note);
}
