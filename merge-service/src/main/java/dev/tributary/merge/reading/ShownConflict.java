package dev.tributary.merge.reading;

import dev.tributary.platform.paging.Position;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict.
 *
 * @param status {@code open} or {@code settled}
 * @param noteId the note that raised it
 * @param settledByNoteId the note that settled it
 * @param settledByDecisionId the user's decision that settled it
 * @param body predicate and both values with their quotes, sealed for {@code
 *     profiles.conflict.body}
 * @param createdAt when it was found
 */
public record ShownConflict(
    UUID id,
    UUID profileId,
    String status,
    UUID noteId,
    @Nullable UUID settledByNoteId,
    @Nullable UUID settledByDecisionId,
    UUID existingFactId,
    UUID challengerFactId,
    int keyVersion,
    byte[] body,
    Instant createdAt) {
  Position position() {
    return new Position(createdAt, id);
  }
}
