package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Fold;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import java.util.Set;

/**
 * What follows from statements that came or went: facts, conflicts, reminders, and the outcomes of
 * notes.
 */
public final class Consequences {
  private final Refold refold;
  private final AnnounceOutcomes outcomes;

  public Consequences(
      Fold fold,
      Statements statements,
      MergedNotes mergedNotes,
      Recorded recorded,
      Outbox outbox,
      IdSource ids) {
    var conflicts = new RecordConflicts(recorded.conflicts(), outbox, ids);
    this.refold =
        new Refold(
            fold,
            statements,
            new RecordFacts(recorded.facts(), conflicts, ids),
            new RecordReminders(recorded.reminders(), outbox, ids));
    this.outcomes = new AnnounceOutcomes(mergedNotes, outbox);
  }

  /** Where the fold's outcome is recorded. */
  public record Recorded(Facts facts, Conflicts conflicts, Reminders reminders) {}

  Set<NoteId> refold(LockedProfile profile, Touched touched) {
    return refold.refold(profile, touched);
  }

  void announce(LockedProfile profile, Set<NoteId> notes) {
    outcomes.announce(profile, notes);
  }
}
