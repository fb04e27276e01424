package dev.tributary.schema.event;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;

/**
 * A note revision was stored. A pointer: whoever needs the text reads the row as its user.
 *
 * @param writtenAt when its author says that it was written
 * @param storedAt when its row was inserted
 */
public record NoteInserted(
    UserId userId,
    NoteId noteId,
    int revision,
    ProfileId profileId,
    Instant writtenAt,
    Instant storedAt)
    implements Event {
  public NoteInserted {
    NoteRevision.requireValid(revision);
  }

  /** Which revision of which note. */
  public NoteRevision note() {
    return new NoteRevision(noteId, revision);
  }
}
