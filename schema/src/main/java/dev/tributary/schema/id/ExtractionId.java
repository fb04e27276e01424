package dev.tributary.schema.id;

import java.util.UUID;

/** What a model read in one note revision. */
public record ExtractionId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static ExtractionId of(String text) {
    return new ExtractionId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
