package dev.tributary.merge.extraction;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.Stance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Extractions as JSON of {@code prompt/extraction.schema.json}: what the model answers with and
 * what is kept, sealed. Read strictly: a property too many or too few is an error.
 */
public final class ExtractionJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonNode SCHEMA = parse(Resources.text("prompt/extraction.schema.json"));

  private ExtractionJson() {}

  /** The schema, as one line. */
  public static String schema() {
    return SCHEMA.toString();
  }

  /** Writes UTF-8. */
  public static byte[] write(Extraction extraction) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode facts = root.putArray("facts");
    extraction.facts().forEach(it -> write(it, facts.addObject()));
    ArrayNode reminders = root.putArray("reminders");
    extraction.reminders().forEach(it -> write(it, reminders.addObject()));
    ArrayNode completions = root.putArray("completions");
    extraction.completions().forEach(it -> write(it, completions.addObject()));
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads UTF-8.
   *
   * @throws MalformedExtraction if it is not JSON of the schema
   */
  public static Extraction read(byte[] json) {
    return read(new String(json, StandardCharsets.UTF_8));
  }

  /**
   * Reads one JSON object.
   *
   * @throws MalformedExtraction if it is not JSON of the schema
   */
  public static Extraction read(String json) {
    JsonNode root = parse(json);
    JsonShape.check(SCHEMA, root, "");
    return new Extraction(
        each(root.path("facts"), ExtractionJson::fact),
        each(root.path("reminders"), ExtractionJson::reminder),
        each(root.path("completions"), ExtractionJson::completion));
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      // Without the cause: its message quotes the text.
      throw new MalformedExtraction("not_json");
    }
  }

  private static void write(ExtractedFact fact, ObjectNode json) {
    json.put("quote", fact.quote())
        .put("predicate", fact.predicate().wireName())
        .put("value", fact.value())
        .put("stance", fact.stance().wireName())
        .put("certainty", fact.certainty().wireName())
        .put("previous_value", fact.previousValue())
        .put("since", fact.since());
  }

  private static void write(ExtractedReminder reminder, ObjectNode json) {
    json.put("quote", reminder.quote())
        .put("action", reminder.action())
        .put("due", reminder.due())
        .put("recurrence", reminder.recurrence());
  }

  private static void write(ExtractedCompletion completion, ObjectNode json) {
    json.put("quote", completion.quote())
        .put("action", completion.action())
        .put("outcome", completion.outcome().wireName())
        .put("scope", completion.scope().wireName())
        .put("due", completion.due());
  }

  private static ExtractedFact fact(JsonNode json) {
    return new ExtractedFact(
        text(json, "quote"),
        Predicate.named(text(json, "predicate")),
        text(json, "value"),
        Stance.named(text(json, "stance")),
        Certainty.named(text(json, "certainty")),
        optional(json, "previous_value"),
        optional(json, "since"));
  }

  private static ExtractedReminder reminder(JsonNode json) {
    return new ExtractedReminder(
        text(json, "quote"),
        text(json, "action"),
        optional(json, "due"),
        optional(json, "recurrence"));
  }

  private static ExtractedCompletion completion(JsonNode json) {
    return new ExtractedCompletion(
        text(json, "quote"),
        text(json, "action"),
        CompletionOutcome.named(text(json, "outcome")),
        Scope.named(text(json, "scope")),
        optional(json, "due"));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    array.forEach(it -> items.add(read.apply(it)));
    return items;
  }

  private static String text(JsonNode object, String property) {
    return object.path(property).asText();
  }

  private static @Nullable String optional(JsonNode object, String property) {
    return object.path(property).textValue();
  }
}
