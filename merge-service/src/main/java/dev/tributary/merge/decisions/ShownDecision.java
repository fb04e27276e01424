package dev.tributary.merge.decisions;

import dev.tributary.platform.paging.Position;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision.
 *
 * @param kind {@code keep}, {@code take}, {@code neither}, {@code reject}, {@code confirm}, {@code
 *     correct}, {@code merge} or {@code move}
 * @param profileId where it has its effect; of {@code merge} the profile that was merged, of {@code
 *     move} the one that the note was moved to
 * @param undoneAt when it was undone; null while it is in force
 * @param conflictId the conflict that was settled; it may be no more
 * @param factId the fact that was rejected, confirmed or corrected; it may be no more
 * @param noteId the note that was moved
 * @param intoProfileId the profile that another one was merged into
 * @param keyVersion of {@code body}
 * @param body the value of {@code correct}, sealed for {@code profiles.decision.body}
 */
public record ShownDecision(
    UUID id,
    String kind,
    UUID profileId,
    Instant decidedAt,
    @Nullable Instant undoneAt,
    @Nullable UUID conflictId,
    @Nullable UUID factId,
    @Nullable UUID noteId,
    @Nullable UUID intoProfileId,
    @Nullable Integer keyVersion,
    byte @Nullable [] body) {
  Position position() {
    return new Position(decidedAt, id);
  }
}
