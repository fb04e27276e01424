package dev.tributary.schema.id;

import java.util.UUID;

/** The person that notes are about. Key of every topic. */
public record ProfileId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static ProfileId of(String text) {
    return new ProfileId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
