package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import java.util.Set;

/**
 * What moving notes has touched in the profile that they left, and in the one where they arrived.
 *
 * @param notes that moved
 * @param left with the facts and reminders that only some of the statements left
 */
public record Moved(Set<NoteId> notes, Touched left, Touched arrived) {
  public Moved {
    notes = Set.copyOf(notes);
  }
}
