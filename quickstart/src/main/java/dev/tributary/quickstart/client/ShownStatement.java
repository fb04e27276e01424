package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.StatementId;
import dev.tributary.schema.seal.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one note says, opened.
 *
 * @param kind fact, reminder or completion
 * @param outcome what it did to the profile, such as appended or superseded; null before it did
 * @param rule by which it did so, such as same_value
 * @param beats the statements whose facts it closed
 * @param fact the fact that it is one of the reasons for
 * @param predicate of a fact; null otherwise
 * @param words the value of a fact, the action of a reminder or completion
 */
public record ShownStatement(
    StatementId id,
    NoteId note,
    int revision,
    String kind,
    @Nullable String outcome,
    @Nullable String rule,
    List<StatementId> beats,
    @Nullable FactId fact,
    @Nullable ReminderId reminder,
    Instant writtenAt,
    @Nullable String predicate,
    String words,
    String quote) {
  public ShownStatement {
    beats = List.copyOf(beats);
  }

  static ShownStatement of(JsonNode statement, Sealing sealing) {
    String id = statement.path("id").asText();
    JsonNode body = sealing.openJson(Columns.STATEMENT_BODY, id, statement.path("body"));
    String kind = statement.path("kind").asText();
    return new ShownStatement(
        StatementId.of(id),
        NoteId.of(statement.path("note_id").asText()),
        statement.path("revision").asInt(),
        kind,
        Json.textOrNull(statement, "outcome"),
        Json.textOrNull(statement, "rule"),
        Json.list(statement.path("beats"), beaten -> StatementId.of(beaten.asText())),
        idOf(statement, "fact_id").map(FactId::of).orElse(null),
        idOf(statement, "reminder_id").map(ReminderId::of).orElse(null),
        Instant.parse(statement.path("written_at").asText()),
        Json.textOrNull(body, "predicate"),
        body.path(kind.equals("fact") ? "value" : "action").asText(),
        body.path("quote").asText());
  }

  private static Optional<String> idOf(JsonNode statement, String field) {
    return Optional.ofNullable(Json.textOrNull(statement, field));
  }

  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "ShownStatement[" + id + "]";
  }
}
