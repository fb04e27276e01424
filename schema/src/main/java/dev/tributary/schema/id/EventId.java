package dev.tributary.schema.id;

import java.util.UUID;

/** An event of the outbox, and {@code ce_id} of its record. */
public record EventId(UUID value) {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static EventId of(String text) {
    return new EventId(CanonicalUuid.read(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
