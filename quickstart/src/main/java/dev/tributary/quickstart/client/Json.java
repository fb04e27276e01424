package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reading what may be absent. */
final class Json {
  private Json() {}

  static @Nullable String textOrNull(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }

  static @Nullable Instant timeOrNull(JsonNode object, String field) {
    String text = textOrNull(object, field);
    return text == null ? null : Instant.parse(text);
  }

  static @Nullable NoteId noteOrNull(JsonNode object, String field) {
    String text = textOrNull(object, field);
    return text == null ? null : NoteId.of(text);
  }

  static @Nullable DecisionId decisionOrNull(JsonNode object, String field) {
    String text = textOrNull(object, field);
    return text == null ? null : DecisionId.of(text);
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
    return StreamSupport.stream(array.spliterator(), false).map(each).toList();
  }
}
