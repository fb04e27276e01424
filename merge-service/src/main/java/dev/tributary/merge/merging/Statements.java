package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Statement;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The statements of a profile, and the slots by which they meet. */
public interface Statements {
  /** Adds what a note says of which nothing is part of the profile yet. */
  Touched add(LockedProfile profile, NoteRevision note, List<Statement> statements);

  /**
   * Puts what a note revision says in the place of what lower ones said, and of what was read in it
   * before. What is said again, word for word, stays in the class that it was in.
   */
  Touched replace(LockedProfile profile, NoteRevision note, List<Statement> statements);

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

  /** Records class and ruling of statements that were folded. */
  void classify(LockedProfile profile, Collection<StoredStatement> statements);
}
