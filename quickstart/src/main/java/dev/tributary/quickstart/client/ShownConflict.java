package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.seal.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Two values that cannot both hold, opened.
 *
 * @param status open or settled
 * @param raisedBy the note of the challenger
 * @param settledBy the note that settled it
 * @param settledByDecision the user's decision that settled it
 */
public record ShownConflict(
    ConflictId id,
    ProfileId profile,
    String status,
    NoteId raisedBy,
    @Nullable NoteId settledBy,
    @Nullable DecisionId settledByDecision,
    String predicate,
    Side existing,
    FactId existingFact,
    Side challenger,
    FactId challengerFact) {
  /**
   * One of the two values.
   *
   * @param quote of the note that says it
   * @param note null if the value is the user's own
   */
  public record Side(String value, String quote, @Nullable NoteId note) {
    static Side of(JsonNode side) {
      return new Side(
          side.path("value").asText(),
          side.path("quote").asText(),
          Json.noteOrNull(side, "note_id"));
    }
  }

  public boolean isSettled() {
    return status.equals("settled");
  }

  static ShownConflict of(JsonNode conflict, ProfileId profile, Sealing sealing) {
    String id = conflict.path("id").asText();
    JsonNode body = sealing.openJson(Columns.CONFLICT_BODY, id, conflict.path("body"));
    return new ShownConflict(
        ConflictId.of(id),
        profile,
        conflict.path("status").asText(),
        NoteId.of(conflict.path("note_id").asText()),
        Json.noteOrNull(conflict, "settled_by_note_id"),
        Json.decisionOrNull(conflict, "settled_by_decision_id"),
        body.path("predicate").asText(),
        Side.of(body.path("existing")),
        FactId.of(conflict.path("existing_fact_id").asText()),
        Side.of(body.path("challenger")),
        FactId.of(conflict.path("challenger_fact_id").asText()));
  }
}
