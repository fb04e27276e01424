package dev.tributary.quickstart.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An object of a file, which knows where it stands, so that a missing or odd field can be told by
 * its place.
 */
public final class JsonLine {
  private final String file;
  private final int number;
  private final String path;
  private final JsonNode object;

  JsonLine(String file, int number, String path, JsonNode object) {
    this.file = file;
    this.number = number;
    this.path = path;
    this.object = object;
  }

  /**
   * A text that is not blank.
   *
   * @throws UnreadableFile if it is missing, as for all fields
   */
  public String text(String field) {
    return field(field, node -> node.isTextual() && !node.asText().isBlank(), "a text").asText();
  }

  /** An ISO 8601 instant, with an offset or {@code Z}. */
  public Instant instant(String field) {
    try {
      return OffsetDateTime.parse(text(field)).toInstant();
    } catch (DateTimeException e) {
      throw refused(field, "must be a time with its offset, such as 2026-03-02T19:12:00+01:00");
    }
  }

  /** An IANA time zone. */
  public ZoneId zone(String field) {
    String zone = text(field);
    // ZoneId would take offsets, too.
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      throw refused(field, "must be an IANA time zone, such as Europe/Berlin");
    }
    return ZoneId.of(zone);
  }

  public JsonLine object(String field) {
    return inside(field, field(field, JsonNode::isObject, "an object"));
  }

  /** The objects of a list that is not empty. */
  public List<JsonLine> objects(String field) {
    JsonNode list =
        field(field, node -> node.isArray() && !node.isEmpty(), "a list with at least one object");
    List<JsonLine> objects = new ArrayList<>();
    for (JsonNode element : list) {
      String place = field + "[" + objects.size() + "]";
      if (!element.isObject()) {
        throw refused(place, "must be an object");
      }
      objects.add(inside(place, element));
    }
    return objects;
  }

  /** This object as it was written, but for white space. */
  public String json() {
    return object.toString();
  }

  /** An error about one of its fields. */
  public UnreadableFile refused(String field, String problem) {
    return UnreadableFile.of(file, number, path + field + " " + problem);
  }

  private JsonNode field(String field, Predicate<JsonNode> fits, String kind) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      throw refused(field, "is missing: it must be " + kind);
    }
    if (!fits.test(value)) {
      throw refused(field, "must be " + kind);
    }
    return value;
  }

  private JsonLine inside(String place, JsonNode value) {
    return new JsonLine(file, number, path + place + ".", value);
  }
}
