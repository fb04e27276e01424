package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact.
 *
 * @param status {@code current}, {@code superseded}, {@code disputed} or {@code tentative}
 * @param statementCount how many statements say it
 * @param firstSeenAt when the first of their notes was written
 * @param lastSeenAt when the last of their notes was written
 * @param body predicate, value, quote and since, sealed for {@code profiles.fact.body}
 */
public record ShownFact(
    UUID id,
    String status,
    UUID sourceNoteId,
    @Nullable UUID closedByNoteId,
    @Nullable String closingReason,
    int statementCount,
    Instant firstSeenAt,
    Instant lastSeenAt,
    int keyVersion,
    byte[] body) {}
