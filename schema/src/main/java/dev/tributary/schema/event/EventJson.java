package dev.tributary.schema.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
  private static final String WHOLE = "(value)";
  private static final PropertyNamingStrategies.NamingBase NAMING =
      PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new PlainTextModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // A value of another type is an error of the writer's, not something to make fit.
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .withCoercionConfigDefaults(
              it -> it.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .withCoercionConfig(LogicalType.Textual, EventJson::textOnly)
          .withConfigOverride(
              Map.class, it -> it.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
          .build();

  private EventJson() {}

  private static void textOnly(MutableCoercionConfig textual) {
    textual
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

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
    requireFields("", json, expected);
    return bind(json, expected);
  }

  private static ObjectNode parse(byte @Nullable [] bytes) throws UnreadableEvent {
    try {
      if (bytes != null && JSON.readTree(bytes) instanceof ObjectNode json) {
        return json;
      }
    } catch (IOException e) {
      // The parser's message may quote the record, so only the fact is told.
    }
    throw new UnreadableEvent(WHOLE, "must be one JSON object");
  }

  private static void requireFields(String path, ObjectNode json, Class<?> type)
      throws UnreadableEvent {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = NAMING.translate(component.getName());
      JsonNode value = json.path(name);
      if (value.isMissingNode() || value.isNull()) {
        requireNullable(path + name, component);
      } else if (value instanceof ObjectNode part && component.getType().isRecord()) {
        requireFields(path + name + ".", part, component.getType());
      }
    }
  }

  private static void requireNullable(String field, RecordComponent component)
      throws UnreadableEvent {
    if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      throw new UnreadableEvent(field, "is missing");
    }
  }

  private static Event bind(ObjectNode json, Class<? extends Event> type) throws UnreadableEvent {
    try {
      return JSON.treeToValue(json, type);
    } catch (ValueInstantiationException e) {
      throw new UnreadableEvent(WHOLE, ruleOf(e));
    } catch (JsonMappingException e) {
      throw new UnreadableEvent(pathOf(e), "has the wrong type or form");
    } catch (JacksonException e) {
      throw new UnreadableEvent(WHOLE, "does not fit " + type.getSimpleName());
    }
  }

  /** The rule that a record's own constructor has named, in words that quote nothing. */
  private static String ruleOf(ValueInstantiationException e) {
    return e.getCause() instanceof IllegalArgumentException rule
        ? String.valueOf(rule.getMessage())
        : "breaks a rule of its record";
  }

  private static String pathOf(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    return path.isEmpty() ? WHOLE : path;
  }
}
