package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.util.Collection;
import java.util.Set;

/** The statements of a profile, and the slots by which they meet. */
public interface Statements {
  /** What a note brings of which nothing is part of the profile yet. */
  Arrival arriving(LockedProfile profile, NoteRevision note, Said said);

  /**
   * Removes what lower revisions of a note said, and what was read in this one before: what this
   * one says takes its place. What is said again, word for word, stays in the class that it was in.
   */
  Arrival replacing(LockedProfile profile, NoteRevision note, Said said);

  /** Removes what a note said up to a revision. */
  Touched remove(LockedProfile profile, NoteId note, int upToRevision);

  /** Everything in a profile, as if all of it had just come. */
  Touched all(LockedProfile profile);

  /**
   * The same, read: nothing has to be walked to where everything is wanted. Whatever keys differ
   * from those that today's reading of values gives, an older one has given; they are replaced.
   */
  Renewed renewed(LockedProfile profile);

  /** All that can be reached over shared slots, starting from these. */
  Reached reachable(LockedProfile profile, Set<Slot> slots);

  /** Stores what arrived, once it is folded. */
  void add(LockedProfile profile, Collection<Arriving> statements);

  /** Records class and ruling of stored statements that were folded again. */
  void classify(LockedProfile profile, Collection<StoredStatement> statements);
}
