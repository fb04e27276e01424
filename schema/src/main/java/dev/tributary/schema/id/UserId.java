package dev.tributary.schema.id;

import java.util.UUID;

/** A user: the {@code sub} claim of the token, and the owner of every row. */
public record UserId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static UserId of(String text) {
    return new UserId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
