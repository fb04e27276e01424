package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How the caller's notes fare.
 *
 * @param notes how many are in each state
 * @param waitingSince since when the oldest unfinished note has waited; null when none waits
 * @param notForModel how many of them wait because the caller wants no model to read them
 * @param readByPatterns how many merged notes no model has read
 */
public record PipelineStatus(
    SequencedMap<String, Integer> notes,
    @Nullable Instant waitingSince,
    int notForModel,
    int readByPatterns,
    Model model) {
  /**
   * Whether the model reads notes.
   *
   * @param state answering, waiting, unknown, not_configured or patterns
   * @param cause a code; null unless it is waiting
   */
  public record Model(String state, @Nullable String cause, @Nullable Instant since) {}

  static PipelineStatus of(JsonNode status) {
    SequencedMap<String, Integer> notes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> count : status.path("notes").properties()) {
      notes.put(count.getKey(), count.getValue().asInt());
    }
    JsonNode model = status.path("model");
    return new PipelineStatus(
        notes,
        Json.timeOrNull(status, "waiting_since"),
        status.path("not_for_model").asInt(),
        status.path("read_by_patterns").asInt(),
        new Model(
            model.path("state").asText("unknown"),
            Json.textOrNull(model, "cause"),
            Json.timeOrNull(model, "since")));
  }
}
