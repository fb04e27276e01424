package dev.tributary.merge.merging;

import dev.tributary.schema.event.NoteMerged;
import dev.tributary.schema.id.NoteId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The outcome of each merged note: how many of its statements came to what. */
public interface MergedNotes {
  /** Those of the given notes that are merged. */
  List<MergedNote> among(LockedProfile profile, Set<NoteId> notes);

  /** Records the outcomes that are announced. */
  void announced(LockedProfile profile, Collection<NoteMerged> events);
}
