package dev.tributary.reminder.agenda;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a promise comes from.
 *
 * @param closedBy the note that completed or cancelled it, or null
 * @param storedAt when the source note was stored
 */
public record Origin(
    ProfileId profile, NoteId source, @Nullable NoteId closedBy, Instant storedAt) {}
