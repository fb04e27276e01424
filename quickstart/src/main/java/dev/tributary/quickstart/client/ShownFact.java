package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.seal.Columns;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a profile, opened.
 *
 * @param status current, superseded, disputed or tentative
 * @param source the note whose statement is shown; null if the value is the user's own
 * @param closedBy the note that closed it
 * @param closedByDecision the user's decision that closed it
 * @param statementCount how many statements say it
 * @param since partial ISO date from which it is so
 * @param confirmed whether the user said that it is so
 */
public record ShownFact(
    FactId id,
    String status,
    @Nullable NoteId source,
    @Nullable NoteId closedBy,
    @Nullable DecisionId closedByDecision,
    @Nullable String closingReason,
    int statementCount,
    Instant firstSeenAt,
    String predicate,
    String value,
    String quote,
    @Nullable String since,
    boolean confirmed) {
  static ShownFact of(JsonNode fact, Sealing sealing) {
    String id = fact.path("id").asText();
    JsonNode body = sealing.openJson(Columns.FACT_BODY, id, fact.path("body"));
    return new ShownFact(
        FactId.of(id),
        fact.path("status").asText(),
        Json.noteOrNull(fact, "source_note_id"),
        Json.noteOrNull(fact, "closed_by_note_id"),
        Json.decisionOrNull(fact, "closed_by_decision_id"),
        Json.textOrNull(fact, "closing_reason"),
        fact.path("statement_count").asInt(),
        Instant.parse(fact.path("first_seen_at").asText()),
        body.path("predicate").asText(),
        body.path("value").asText(),
        body.path("quote").asText(),
        Json.textOrNull(body, "since"),
        fact.path("confirmed").asBoolean());
  }
}
