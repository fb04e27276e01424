package dev.tributary.schema.event;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;

/**
 * A note could not be finished and waits for somebody to look.
 *
 * @param cause what stopped it; never text of the note
 */
public record NoteParked(
    UserId userId,
    ProfileId profileId,
    NoteId noteId,
    int revision,
    String cause,
    int attempts,
    Instant parkedAt)
    implements Event {}
