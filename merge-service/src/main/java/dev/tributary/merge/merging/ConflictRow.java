package dev.tributary.merge.merging;

import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as it is stored and shown.
 *
 * @param raisedBy the note of the challenger
 * @param settledBy who settled it; null while it is open
 */
public record ConflictRow(
    ConflictId id,
    FactId existing,
    FactId challenger,
    Body body,
    NoteId raisedBy,
    @Nullable Origin settledBy) {
  /** As stored and published: {@code open} or {@code settled}. */
  public String status() {
    return settledBy == null ? "open" : "settled";
  }

  /**
   * What is sealed.
   *
   * @param predicate wire name of the vocabulary
   */
  public record Body(String predicate, Side existing, Side challenger) {}

  /**
   * One of the two values, and the words that say it.
   *
   * @param quote empty where the value is the user's own
   * @param noteId null where the value is the user's own
   * @param decisionId the decision that brought the value; null where a note says it
   */
  public record Side(
      String value, String quote, @Nullable UUID noteId, @Nullable UUID decisionId) {}
}
