package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;

/** Notes that the user's decisions have made part of another profile. */
public interface NoteMoves {
  /** Where the revisions of a note have to go. */
  List<Journey> due(UserId user, NoteId note);

  /** Where the notes of a profile have to go. */
  List<Journey> due(UserId user, ProfileId profile);

  /**
   * Takes along what is recorded of the notes whose way it is: their states and statements, the
   * facts, conflicts and reminders that nothing else is part of, with their ids, and the decisions
   * that are about none but such notes. What stays behind in part is left by their statements.
   */
  Moved go(LockedProfile from, LockedProfile to);
}
