package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.seal.Columns;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user decided, opened.
 *
 * @param kind keep, take, neither, reject, confirm, correct, merge or move
 * @param profile in which it has its effect
 * @param undoneAt null while it is in force
 * @param subject id of the conflict, fact, note or profile that it is about
 * @param into the profile into which another was merged
 * @param value the user's own, of a correction
 */
public record ShownDecision(
    DecisionId id,
    String kind,
    ProfileId profile,
    Instant decidedAt,
    @Nullable Instant undoneAt,
    @Nullable String subject,
    @Nullable ProfileId into,
    @Nullable String value) {
  public boolean isInForce() {
    return undoneAt == null;
  }

  static ShownDecision of(JsonNode decision, Sealing sealing) {
    String id = decision.path("id").asText();
    String into = Json.textOrNull(decision, "into_profile_id");
    return new ShownDecision(
        DecisionId.of(id),
        decision.path("kind").asText(),
        ProfileId.of(decision.path("profile_id").asText()),
        Instant.parse(decision.path("decided_at").asText()),
        Json.timeOrNull(decision, "undone_at"),
        subject(decision),
        into == null ? null : ProfileId.of(into),
        decision.hasNonNull("body")
            ? sealing.openText(Columns.DECISION_BODY, id, decision.path("body"))
            : null);
  }

  private static @Nullable String subject(JsonNode decision) {
    return switch (decision.path("kind").asText()) {
      case "keep", "take", "neither" -> Json.textOrNull(decision, "conflict_id");
      case "reject", "confirm", "correct" -> Json.textOrNull(decision, "fact_id");
      case "move" -> Json.textOrNull(decision, "note_id");
      default -> Json.textOrNull(decision, "profile_id");
    };
  }

  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "ShownDecision[" + id + ", " + kind + "]";
  }
}
