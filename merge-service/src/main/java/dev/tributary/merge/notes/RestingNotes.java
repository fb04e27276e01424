package dev.tributary.merge.notes;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.List;

/** Notes of the session's user with which nothing happens until somebody asks for it. */
public interface RestingNotes {
  /**
   * Those that their author has neither withdrawn nor edited since, in the order in which they were
   * written. Nobody else changes them until the session ends.
   */
  List<NoteRevision> locked(UserId user);

  /** Has one accepted again, or extracted if what was read in it will do. */
  void takeUp(UserId user, NoteRevision note);

  /**
   * Takes up all for which there is no task yet.
   *
   * @return how many
   */
  default int takeUpAll(UserId user, NoteTasks tasks) {
    int takenUp = 0;
    for (NoteRevision note : locked(user)) {
      if (tasks.seeAgain(user, note)) {
        takeUp(user, note);
        takenUp++;
      }
    }
    return takenUp;
  }
}
