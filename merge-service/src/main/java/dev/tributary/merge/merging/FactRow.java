package dev.tributary.merge.merging;

import dev.tributary.merge.profile.ClosingReason;
import dev.tributary.merge.profile.FactStatus;
import dev.tributary.schema.id.FactId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is stored and shown.
 *
 * @param source whose words are shown
 * @param closing how it ceased to be current; null while it is
 * @param confirmed whether the user said that it is so
 * @param seen who says it
 */
public record FactRow(
    FactId id,
    FactStatus status,
    Body body,
    Origin source,
    @Nullable Closed closing,
    boolean confirmed,
    Seen seen) {
  /** By whom a fact was closed, and why. */
  public record Closed(Origin by, ClosingReason reason) {}

  /**
   * How often a fact is said.
   *
   * @param statementCount how many statements of notes say it
   * @param firstAt when the first of their notes was written, or the user decided
   * @param lastAt when the last of their notes was written, or the user decided
   */
  public record Seen(int statementCount, Instant firstAt, Instant lastAt) {}

  /**
   * What is sealed.
   *
   * @param predicate wire name of the vocabulary
   * @param quote empty where the value is the user's own
   */
  public record Body(String predicate, String value, String quote, @Nullable String since) {}
}
