package dev.tributary.schema.id;

import java.util.UUID;

/** What a model read in one note revision. */
public record ExtractionId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static ExtractionId of(String text) {
    return new ExtractionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
