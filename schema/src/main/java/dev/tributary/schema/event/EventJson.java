package dev.tributary.schema.event;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON: names in snake_case, ids and instants as text, and the version of the format in
 * {@code version}. Unknown fields are ignored, so that a newer writer may add some; a missing one
 * is an error that names it.
 */
public final class EventJson {
  /** Version of the format that is written, and the only one that is read. */
  public static final int VERSION = 1;

  private static final String VERSION_FIELD = "version";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new IdJsonModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private EventJson() {}

  /** Writes an event as one line of UTF-8. */
  public static byte[] write(Event event) {
    return text(event).getBytes(StandardCharsets.UTF_8);
  }

  /** Writes an event as one line of text. */
  public static String text(Event event) {
    ObjectNode json = JSON.createObjectNode().put(VERSION_FIELD, VERSION);
    json.setAll((ObjectNode) JSON.valueToTree(event));
    return json.toString();
  }

  /**
   * Reads an event.
   *
   * @param type value of {@code ce_type}, or null if the record has none
   * @throws UnreadableEvent if it is not one; says which field is wrong
   */
  public static Event read(@Nullable String type, byte @Nullable [] bytes) throws UnreadableEvent {
    if (type == null) {
      throw new UnreadableEvent(EventHeaders.TYPE, "is missing from the record's headers");
    }
    Class<? extends Event> expected = EventTypes.named(type);
    ObjectNode json = parse(bytes);
    JsonNode version = json.path(VERSION_FIELD);
    if (!version.isInt() || version.intValue() != VERSION) {
      throw new UnreadableEvent(VERSION_FIELD, "must be " + VERSION);
    }
    Event event = bind(json, expected);
    requireAllFields(event);
    return event;
  }

  private static ObjectNode parse(byte @Nullable [] bytes) throws UnreadableEvent {
    try {
      if (bytes != null && JSON.readTree(bytes) instanceof ObjectNode json) {
        return json;
      }
    } catch (IOException e) {
      // The parser's message may quote the record, so only the fact is told.
    }
    throw new UnreadableEvent("(value)", "must be a JSON object");
  }

  private static Event bind(ObjectNode json, Class<? extends Event> type) throws UnreadableEvent {
    try {
      return JSON.treeToValue(json, type);
    } catch (JsonMappingException e) {
      throw new UnreadableEvent(pathOf(e), "has the wrong type or form");
    } catch (JacksonException e) {
      throw new UnreadableEvent("(value)", "does not fit " + type.getSimpleName());
    }
  }

  private static String pathOf(JsonMappingException e) {
    return e.getPath().isEmpty() ? "(value)" : String.valueOf(e.getPath().getLast().getFieldName());
  }

  private static void requireAllFields(Event event) throws UnreadableEvent {
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (!nullable && valueOf(component, event) == null) {
        throw new UnreadableEvent(
            PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component.getName()),
            "is missing");
      }
    }
  }

  private static @Nullable Object valueOf(RecordComponent component, Event event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
