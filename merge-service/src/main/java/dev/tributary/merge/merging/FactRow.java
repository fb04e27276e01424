package dev.tributary.merge.merging;

import dev.tributary.merge.profile.ClosingReason;
import dev.tributary.merge.profile.FactStatus;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is stored and shown.
 *
 * @param source the note whose statement is shown
 * @param closedBy the note that closed it
 * @param statementCount how many statements say it
 * @param firstSeenAt when the first of their notes was written
 * @param lastSeenAt when the last of their notes was written
 */
public record FactRow(
    FactId id,
    FactStatus status,
    Body body,
    NoteId source,
    @Nullable NoteId closedBy,
    @Nullable ClosingReason closingReason,
    int statementCount,
    Instant firstSeenAt,
    Instant lastSeenAt) {
  /**
   * What is sealed.
   *
   * @param predicate wire name of the vocabulary
   */
  public record Body(String predicate, String value, String quote, @Nullable String since) {}
}
