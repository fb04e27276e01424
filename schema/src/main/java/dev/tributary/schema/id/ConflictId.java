package dev.tributary.schema.id;

import java.util.UUID;

/** A conflict between two facts, given once. */
public record ConflictId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static ConflictId of(String text) {
    return new ConflictId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
