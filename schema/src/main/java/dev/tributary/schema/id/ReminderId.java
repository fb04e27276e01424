package dev.tributary.schema.id;

import java.util.UUID;

/** A reminder, given once, when the promise is first stored. */
public record ReminderId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static ReminderId of(String text) {
    return new ReminderId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
