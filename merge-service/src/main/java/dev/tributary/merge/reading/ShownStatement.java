package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a note says.
 *
 * @param kind {@code fact}, {@code reminder} or {@code completion}
 * @param outcome what the fold made of it
 * @param factId the fact that it is part of
 * @param reminderId the reminder that it is part of
 * @param writtenAt when its note was written
 * @param body what was read and its quote, sealed for {@code profiles.statement.body}
 */
public record ShownStatement(
    UUID id,
    UUID noteId,
    int revision,
    String kind,
    @Nullable String outcome,
    @Nullable UUID factId,
    @Nullable UUID reminderId,
    Instant writtenAt,
    int keyVersion,
    byte[] body) {}
