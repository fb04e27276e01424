package dev.tributary.merge.extraction;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Checks a value against a strict JSON schema of the kind that models are given: objects, arrays
 * and scalars, every property required and no other allowed.
 */
final class JsonShape {
  private JsonShape() {}

  /**
   * @throws MalformedExtraction at the first place that does not fit
   */
  static void check(JsonNode schema, JsonNode value, String pointer) {
    if (!isOfType(schema.path("type"), value)) {
      throw new MalformedExtraction("wrong_type", pointer);
    }
    if (schema.has("enum") && !isOneOf(schema.path("enum"), value)) {
      throw new MalformedExtraction("unknown_word", pointer);
    }
    if (value.isObject()) {
      checkProperties(schema.path("properties"), value, pointer);
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(schema.path("items"), value.path(i), pointer + "/" + i);
    }
  }

  private static void checkProperties(JsonNode schemas, JsonNode object, String pointer) {
    for (var property : schemas.properties()) {
      String inner = pointer + "/" + property.getKey();
      if (!object.has(property.getKey())) {
        throw new MalformedExtraction("missing_property", inner);
      }
      check(property.getValue(), object.path(property.getKey()), inner);
    }
    // Its name is not told: it may be words of the note.
    if (object.size() > schemas.size()) {
      throw new MalformedExtraction("unknown_property", pointer);
    }
  }

  private static boolean isOfType(JsonNode types, JsonNode value) {
    if (!types.isArray()) {
      return types.asText().equals(typeOf(value));
    }
    for (JsonNode type : types) {
      if (isOfType(type, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(JsonNode words, JsonNode value) {
    for (JsonNode word : words) {
      if (word.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING -> "string";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case BINARY, MISSING, POJO -> "";
    };
  }
}
