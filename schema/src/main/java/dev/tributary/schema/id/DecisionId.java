package dev.tributary.schema.id;

import java.util.UUID;

/**
 * Something that the user decided about a profile; given by the client, so that asking again is
 * safe.
 */
public record DecisionId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static DecisionId of(String text) {
    return new DecisionId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
