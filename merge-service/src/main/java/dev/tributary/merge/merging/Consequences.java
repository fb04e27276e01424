package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Fold;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import java.util.Set;

/**
 * What follows when an input of the fold came or went: facts, conflicts, reminders, and the
 * outcomes of notes.
 */
public final class Consequences {
  private final Refold refold;
  private final AnnounceOutcomes outcomes;

  public Consequences(
      Fold fold,
      Inputs inputs,
      MergedNotes mergedNotes,
      Recorded recorded,
      Outbox outbox,
      IdSource ids) {
    var conflicts = new RecordConflicts(recorded.conflicts(), outbox, ids);
    this.refold =
        new Refold(
            fold,
            inputs,
            new RecordFacts(recorded.facts(), conflicts, ids),
            new RecordReminders(recorded.reminders(), outbox, ids),
            recorded.questions());
    this.outcomes = new AnnounceOutcomes(mergedNotes, outbox);
  }

  /** Where the fold's outcome is recorded. */
  public record Recorded(
      Facts facts, Conflicts conflicts, Reminders reminders, OpenQuestions questions) {}

  /** Folds what was touched again, and announces what has changed by that. */
  public void follow(LockedProfile profile, Touched touched) {
    outcomes.announceNews(profile, refold.refold(profile, touched));
  }

  /** The same, and announces the outcome of these notes even if it is what it was elsewhere. */
  void followHere(LockedProfile profile, Touched touched, Set<NoteId> arrived) {
    Set<NoteId> changed = refold.refold(profile, touched);
    outcomes.announce(profile, arrived);
    outcomes.announceNews(profile, changed);
  }
}
