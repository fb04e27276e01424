package dev.tributary.merge.merging;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes what a note says part of its profile, in one transaction under the profile's lock. Running
 * it again changes nothing: the note's own state says whether it is due.
 */
public final class MergeNote {
  private final RowLevelSession session;
  private final Profiles profiles;
  private final NoteRevisions revisions;
  private final KeptExtractions extractions;
  private final Statements statements;
  private final Consequences consequences;

  public MergeNote(
      RowLevelSession session,
      Profiles profiles,
      NoteRevisions revisions,
      KeptExtractions extractions,
      Statements statements,
      Consequences consequences) {
    this.session = session;
    this.profiles = profiles;
    this.revisions = revisions;
    this.extractions = extractions;
    this.statements = statements;
    this.consequences = consequences;
  }

  /** Merges an extracted note revision. */
  public void merge(UserId user, NoteRevision note) {
    session.run(
        user,
        () ->
            revisions
                .profileOf(user, note)
                .flatMap(profile -> profiles.lock(user, profile))
                .ifPresent(profile -> merge(profile, note)));
  }

  /**
   * Takes back what the revisions said that the author has withdrawn, as far as they are about the
   * withdrawal's profile.
   */
  public void withdraw(UserId user, NoteRevision note) {
    session.run(
        user,
        () ->
            revisions
                .profileOfWithdrawal(user, note)
                .flatMap(profile -> profiles.lock(user, profile))
                .ifPresent(profile ->
                    withdraw(profile, note.note(), revisions.history(profile, note.note()))));
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
    Set<NoteId> changed = new HashSet<>(consequences.refold(profile, touched));
    changed.add(note.note());
    consequences.announce(profile, changed);
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
    consequences.announce(profile, consequences.refold(profile, touched));
  }
}
