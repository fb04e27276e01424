package dev.tributary.schema.id;

import java.util.UUID;

/** A conflict between two facts, given once. */
public record ConflictId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static ConflictId of(String text) {
    return new ConflictId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
