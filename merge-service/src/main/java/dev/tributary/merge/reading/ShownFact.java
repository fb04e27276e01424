package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact.
 *
 * @param status {@code current}, {@code superseded}, {@code disputed} or {@code tentative}
 * @param sourceNoteId the note whose words are shown; null where the value is the user's own
 * @param sourceDecisionId the decision that brought the value; null where a note says it
 * @param closedByNoteId the note that closed it
 * @param closedByDecisionId the user's decision that closed it
 * @param closingReason {@code change}, {@code correction}, {@code ended}, {@code settled}, {@code
 *     fluid} or {@code rejected}; null unless superseded
 * @param confirmed whether the user said that it is so
 * @param statementCount how many statements say it
 * @param firstSeenAt when the first of their notes was written
 * @param lastSeenAt when the last of their notes was written
 * @param body predicate, value, quote and since, sealed for {@code profiles.fact.body}
 */
public record ShownFact(
    UUID id,
    String status,
    @Nullable UUID sourceNoteId,
    @Nullable UUID sourceDecisionId,
    @Nullable UUID closedByNoteId,
    @Nullable UUID closedByDecisionId,
    @Nullable String closingReason,
    boolean confirmed,
    int statementCount,
    Instant firstSeenAt,
    Instant lastSeenAt,
    int keyVersion,
    byte[] body) {}
