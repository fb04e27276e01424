package dev.tributary.schema.id;

import java.util.UUID;

/**
 * The one text form of a UUID that ids are read from: 36 characters, hexadecimal in either case
 * (RFC 9562, section 4). {@link UUID#fromString} also takes shorter ones, so that one id could be
 * written in many ways.
 */
final class CanonicalUuid {
  private CanonicalUuid() {}

  static UUID read(String text) {
    UUID uuid = parse(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw notCanonical();
    }
    return uuid;
  }

  private static UUID parse(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      // Its message repeats the text, which may be anything that stood where an id was expected.
      throw notCanonical();
    }
  }

  private static IllegalArgumentException notCanonical() {
    return new IllegalArgumentException("an id must be a UUID of 36 characters");
  }
}
