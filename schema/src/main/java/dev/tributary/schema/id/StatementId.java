package dev.tributary.schema.id;

import java.util.UUID;

/** One thing that one note says. */
public record StatementId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static StatementId of(String text) {
    return new StatementId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
