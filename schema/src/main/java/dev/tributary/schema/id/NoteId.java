package dev.tributary.schema.id;

import java.util.UUID;

/**
 * A note, over all of its revisions: chosen by the client. Ordered as PostgreSQL orders it, by its
 * bytes.
 */
public record NoteId(UUID value) implements Comparable<NoteId> {
  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID of 36 characters
   */
  public static NoteId of(String text) {
    return new NoteId(CanonicalUuid.read(text));
  }

  /** Unsigned, unlike {@link UUID#compareTo}: ties must break alike in the database and here. */
  @Override
  public int compareTo(NoteId other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
