package dev.tributary.merge.merging;

import dev.tributary.merge.merging.Refold.Refolded;
import dev.tributary.merge.profile.Fold;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import java.util.HashSet;
import java.util.Set;

/**
 * What follows when an input of the fold came or went: facts, conflicts, reminders, and the
 * outcomes of notes.
 */
public final class Consequences {
  private final Refold refold;
  private final AnnounceOutcomes outcomes;
  private final JudgeTasks judgeTasks;

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
            new RecordReminders(recorded.reminders(), outbox, ids));
    this.judgeTasks = recorded.judgeTasks();
    this.outcomes = new AnnounceOutcomes(mergedNotes, outbox);
  }

  /** Where the fold's outcome is recorded. */
  public record Recorded(
      Facts facts, Conflicts conflicts, Reminders reminders, JudgeTasks judgeTasks) {}

  /** Folds what was touched again, and announces what has changed by that. */
  public void follow(LockedProfile profile, Touched touched) {
    follow(profile, touched, Set.of());
  }

  /** Folds all of a profile again, and announces what has changed by that. */
  void followAll(LockedProfile profile) {
    announce(profile, refold.refoldAll(profile), Set.of());
  }

  /**
   * The same as {@link #follow}, from a verdict.
   *
   * @param attended notes about which the judge is being asked, also about what is now left open
   */
  public void follow(LockedProfile profile, Touched touched, Set<NoteId> attended) {
    announce(profile, refold.refold(profile, Arrival.of(touched)), attended);
  }

  private void announce(LockedProfile profile, Refolded refolded, Set<NoteId> attended) {
    outcomes.announce(profile, refolded.changed(), Set.of());
    judgeTasks.decide(profile.user(), refolded.waiting(attended));
  }

  /** The same, and announces the outcome of these notes even if it is what it was elsewhere. */
  void followHere(LockedProfile profile, Arrival arrival, Set<NoteId> arrived) {
    Refolded refolded = refold.refold(profile, arrival);
    outcomes.announce(profile, refolded.changed(), arrived);
    Set<NoteId> compared = new HashSet<>(arrived);
    compared.retainAll(refolded.textual());
    judgeTasks.compare(profile.user(), compared);
    judgeTasks.decide(profile.user(), refolded.waiting(arrived));
  }
}
