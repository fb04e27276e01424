package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The note revisions of the session's user, as far as this service knows them. */
public interface NoteRevisions {
  /**
   * The profile that a revision is part of now: the one that its row names, unless the user has
   * moved the note or merged the profile; empty if it was never accepted or its profile is gone.
   */
  Optional<ProfileId> homeOf(UserId user, NoteRevision note);

  /** The same of a revision with which something is left to do; empty otherwise. */
  Optional<ProfileId> homeOfUnsettled(UserId user, NoteRevision note);

  /** Those that are part of this profile, were read and are not merged. */
  List<NoteRevision> extracted(LockedProfile profile, List<NoteRevision> among);

  /** The same of a withdrawn revision; empty if it is not withdrawn. */
  Optional<ProfileId> homeOfWithdrawal(UserId user, NoteRevision note);

  /**
   * All revisions of each of these notes that are part of this profile; records it of those that
   * were accepted while they were moved here.
   */
  Map<NoteId, NoteHistory> histories(LockedProfile profile, Set<NoteId> notes);

  /** Marks revisions as merged now. */
  void markMerged(LockedProfile profile, Collection<NoteRevision> notes);

  /** Marks the lower revisions of this profile that are not withdrawn as replaced. */
  void markReplacedBelow(LockedProfile profile, NoteRevision note);

  /** Marks one revision as replaced by a higher one. */
  void markReplaced(LockedProfile profile, NoteRevision note);

  /** Marks those of the revisions up to one as withdrawn that are not merged. */
  void markUnmergedWithdrawn(LockedProfile profile, NoteId note, int upToRevision);

  /** Marks all revisions of this profile up to one as withdrawn. */
  void markWithdrawn(LockedProfile profile, NoteId note, int upToRevision);
}
