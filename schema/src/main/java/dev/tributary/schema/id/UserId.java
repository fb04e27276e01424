package dev.tributary.schema.id;

import java.util.UUID;

/** A user: the {@code sub} claim of the token, and the owner of every row. */
public record UserId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static UserId of(String text) {
    return new UserId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
