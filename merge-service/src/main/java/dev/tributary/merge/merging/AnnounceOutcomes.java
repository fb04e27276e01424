package dev.tributary.merge.merging;

import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.NoteId;
import java.util.Set;

/** Announces the outcome of a note, and again whenever another note has changed it. */
final class AnnounceOutcomes {
  private final MergedNotes mergedNotes;
  private final Outbox outbox;

  AnnounceOutcomes(MergedNotes mergedNotes, Outbox outbox) {
    this.mergedNotes = mergedNotes;
    this.outbox = outbox;
  }

  void announce(LockedProfile profile, Set<NoteId> notes) {
    for (MergedNote note : mergedNotes.among(profile, notes)) {
      if (note.isNews()) {
        mergedNotes.announced(note.event());
        outbox.add(note.event());
      }
    }
  }
}
