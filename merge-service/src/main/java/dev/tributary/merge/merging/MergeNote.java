package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.Set;

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

  /** Merges an extracted note revision. */
  public void merge(UserId user, NoteRevision note) {
    homes.run(user, () -> revisions.homeOf(user, note), profile -> merge(profile, note));
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

  private void merge(LockedProfile profile, NoteRevision note) {
    NoteHistory history = revisions.history(profile, note.note());
    switch (history.standing(note.revision())) {
      case SETTLED -> {}
      case WITHDRAWN -> withdraw(profile, note.note(), history);
      case REPLACED -> {
        revisions.markReplaced(profile, note);
        extractions.forget(profile, note.note(), note.revision());
      }
      case DUE -> add(profile, note);
    }
  }

  private void add(LockedProfile profile, NoteRevision note) {
    Touched touched = statements.replace(profile, note, extractions.statements(profile, note));
    revisions.markReplacedBelow(profile, note);
    extractions.forget(profile, note.note(), note.revision() - 1);
    revisions.markMerged(profile, note);
    consequences.followHere(profile, touched, Set.of(note.note()));
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
