package dev.tributary.schema.event;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;

/** All revisions of a note up to this one were withdrawn; a higher one stays. */
public record NoteWithdrawn(
    UserId userId, NoteId noteId, int revision, ProfileId profileId, Instant withdrawnAt)
    implements Event {
  public NoteWithdrawn {
    NoteRevision.requireValid(revision);
  }

  /** The highest revision that is withdrawn. */
  public NoteRevision note() {
    return new NoteRevision(noteId, revision);
  }
}
