package dev.tributary.merge.merging;

import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.event.NoteMerged;
import dev.tributary.schema.id.NoteId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Announces the outcome of a note, and again whenever another note has changed it. */
final class AnnounceOutcomes {
  private final MergedNotes mergedNotes;
  private final Outbox outbox;

  AnnounceOutcomes(MergedNotes mergedNotes, Outbox outbox) {
    this.mergedNotes = mergedNotes;
    this.outbox = outbox;
  }

  /**
   * Announces those whose outcome is not what was last announced.
   *
   * @param arrived announced in any case
   */
  void announce(LockedProfile profile, Set<NoteId> changed, Set<NoteId> arrived) {
    Set<NoteId> notes = new HashSet<>(changed);
    notes.addAll(arrived);
    if (!notes.isEmpty()) {
      announce(
          profile,
          mergedNotes.among(profile, notes).stream()
              .filter(it -> it.isNews() || arrived.contains(it.event().noteId()))
              .map(MergedNote::event)
              .toList());
    }
  }

  private void announce(LockedProfile profile, List<NoteMerged> events) {
    if (!events.isEmpty()) {
      mergedNotes.announced(profile, events);
      outbox.addAll(events);
    }
  }
}
