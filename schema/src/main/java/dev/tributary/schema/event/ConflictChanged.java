package dev.tributary.schema.event;

import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A conflict was logged, settled, opened again, brought to another profile, or withdrawn with the
 * note that raised it.
 *
 * @param revision counts the changes of this conflict, from 1
 * @param status {@code open}, {@code settled} or {@code withdrawn}
 * @param noteId the note that raised it
 * @param settledByNoteId the note that settled it; null while it is open, and where a user did
 * @param settledByDecisionId the user's decision that settled it
 * @param body both values with their quotes, sealed for {@code profiles.conflict.body}; null once
 *     withdrawn
 */
public record ConflictChanged(
    UserId userId,
    ProfileId profileId,
    ConflictId conflictId,
    int revision,
    String status,
    FactId existingFactId,
    FactId challengerFactId,
    NoteId noteId,
    @Nullable NoteId settledByNoteId,
    @Nullable DecisionId settledByDecisionId,
    @Nullable Sealed body)
    implements Event {}
