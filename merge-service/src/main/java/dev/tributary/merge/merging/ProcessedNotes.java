package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.Collection;

/** Notes of which nothing is left to do, though whoever is to see to them does not know yet. */
public interface ProcessedNotes {
  /** Spares looking at them again. */
  void done(UserId user, Collection<NoteRevision> notes);
}
