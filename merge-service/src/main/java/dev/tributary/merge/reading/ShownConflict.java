package dev.tributary.merge.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict.
 *
 * @param status {@code open} or {@code settled}
 * @param noteId the note that raised it
 * @param body predicate and both values with their quotes, sealed for {@code
 *     profiles.conflict.body}
 */
public record ShownConflict(
    UUID id,
    String status,
    UUID noteId,
    @Nullable UUID settledByNoteId,
    UUID existingFactId,
    UUID challengerFactId,
    int keyVersion,
    byte[] body) {}
