package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a note says.
 *
 * @param kind {@code fact}, {@code reminder} or {@code completion}
 * @param outcome what the fold made of it
 * @param rule by which it came to that: a section of {@code docs/merge-rules.md}
 * @param beats the statements whose facts it closed
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
    @Nullable String rule,
    List<UUID> beats,
    @Nullable UUID factId,
    @Nullable UUID reminderId,
    Instant writtenAt,
    int keyVersion,
    byte[] body) {
  public ShownStatement {
    beats = List.copyOf(beats);
  }
}
