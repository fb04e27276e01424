package dev.tributary.merge.merging;

import dev.tributary.merge.merging.NoteHistory.Standing;
import dev.tributary.merge.profile.Statement;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes what a note says part of its profile, in one transaction under the profile's lock. Running
 * it again changes nothing: the note's own state says whether it is due.
 */
public final class MergeNote {
  private final HomeLock homes;
  private final NoteRevisions revisions;
  private final KeptExtractions extractions;
  private final Statements statements;
  private final Consequences consequences;
  private final WaitingNotes waiting = new WaitingNotes();

  public MergeNote(
      HomeLock homes,
      NoteRevisions revisions,
      KeptExtractions extractions,
      Statements statements,
      Consequences consequences) {
    this.homes = homes;
    this.revisions = revisions;
    this.extractions = extractions;
    this.statements = statements;
    this.consequences = consequences;
  }

  /**
   * Merges an extracted note revision, and with it those that wait for the same profile: one fold
   * serves them all.
   */
  public void merge(UserId user, NoteRevision note) {
    waiting.add(user, note);
    try {
      mergeWithOthers(user, note);
    } finally {
      waiting.remove(user, note);
    }
  }

  private void mergeWithOthers(UserId user, NoteRevision note) {
    List<NoteRevision> others = new ArrayList<>();
    try {
      atHome(
          user,
          note,
          profile -> {
            others.addAll(revisions.extracted(profile, waiting.beside(user, note)));
            merge(profile, note, others);
          });
    } catch (RuntimeException e) {
      if (others.isEmpty()) {
        throw e;
      }
      // One of the others may be at fault, which must not keep this one.
      atHome(user, note, profile -> merge(profile, note, List.of()));
    }
  }

  private void atHome(UserId user, NoteRevision note, Consumer<LockedProfile> work) {
    homes.run(user, () -> revisions.homeOfUnsettled(user, note), work);
  }

  /**
   * Takes back what the revisions said that the author has withdrawn, as far as they are part of
   * the profile that the withdrawal is about.
   */
  public void withdraw(UserId user, NoteRevision note) {
    homes.run(
        user,
        () -> revisions.homeOfWithdrawal(user, note),
        profile -> withdraw(profile, note.note(), revisions.history(profile, note.note())));
  }

  private void merge(LockedProfile profile, NoteRevision note, List<NoteRevision> others) {
    NoteHistory history = revisions.history(profile, note.note());
    switch (history.standing(note.revision())) {
      case SETTLED -> {}
      case WITHDRAWN -> withdraw(profile, note.note(), history);
      case REPLACED -> {
        revisions.markReplaced(profile, note);
        extractions.forget(profile, note.note(), note.revision());
      }
      case DUE -> addAll(profile, note, history, others);
    }
  }

  private void addAll(
      LockedProfile profile, NoteRevision note, NoteHistory history, List<NoteRevision> others) {
    Set<NoteId> arrived = new HashSet<>(Set.of(note.note()));
    Touched touched = add(profile, note, history);
    for (NoteRevision other : others) {
      NoteHistory itsHistory = revisions.history(profile, other.note());
      if (itsHistory.standing(other.revision()) == Standing.DUE) {
        touched = touched.and(add(profile, other, itsHistory));
        arrived.add(other.note());
      }
    }
    consequences.followHere(profile, touched, arrived);
  }

  private Touched add(LockedProfile profile, NoteRevision note, NoteHistory history) {
    List<Statement> said = extractions.statements(profile, note);
    Touched touched =
        history.isHeard()
            ? statements.replace(profile, note, said)
            : statements.add(profile, note, said);
    if (history.hasBefore(note.revision())) {
      revisions.markReplacedBelow(profile, note);
      extractions.forget(profile, note.note(), note.revision() - 1);
    }
    revisions.markMerged(profile, note);
    return touched;
  }

  /**
   * A note that was edited is withdrawn up to its old revision, and has a higher one on its way.
   * Until that is merged, what the old one said stands: else an edit would revive what the note had
   * superseded, and silence its reminders, for as long as the model is away.
   */
  private void withdraw(LockedProfile profile, NoteId note, NoteHistory history) {
    int upTo = history.withdrawnUpTo();
    if (history.isEdited()) {
      revisions.markUnmergedWithdrawn(profile, note, upTo);
      return;
    }
    // Marked before it is forgotten: an extraction that is just being kept is then seen, or not
    // kept.
    revisions.markWithdrawn(profile, note, upTo);
    Touched touched = statements.remove(profile, note, upTo);
    extractions.forget(profile, note, upTo);
    consequences.follow(profile, touched);
  }
}
