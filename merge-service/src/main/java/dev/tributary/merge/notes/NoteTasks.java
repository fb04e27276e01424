package dev.tributary.merge.notes;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;

/** Durable tasks. Recorded in the current transaction; recording one again changes nothing. */
public interface NoteTasks {
  /** Extract and merge a note revision. */
  void see(UserId user, NoteRevision note);

  /**
   * Extract and merge a note revision that was given up, when nobody else waits.
   *
   * @return whether it was recorded; not while the task that gave it up is still there
   */
  boolean seeAgain(UserId user, NoteRevision note);

  /** Take back what the revisions up to this one said. */
  void seeWithdrawal(UserId user, NoteRevision note);
}
