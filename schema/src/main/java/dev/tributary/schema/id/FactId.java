package dev.tributary.schema.id;

import java.util.UUID;

/** A fact: given once, when its class of statements is first stored. */
public record FactId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static FactId of(String text) {
    return new FactId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
