package dev.tributary.merge.decisions;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which profiles of the session's user were merged into which, and the notes that may move. */
public interface ProfileLinks {
  /**
   * Waits for whoever else merges profiles or moves notes of this user, until the transaction ends:
   * so that no two of them tie a ring.
   */
  void lock(UserId user);

  Optional<Link> find(UserId user, ProfileId profile);

  /** Whether the user has this note; one that was deleted is none. */
  boolean hasNote(UserId user, NoteId note);

  void merge(UserId user, ProfileId profile, ProfileId into);

  /** Undoes {@link #merge}. */
  void part(UserId user, ProfileId profile);

  /**
   * A profile in a chain of merges.
   *
   * @param mergedInto the next one; null if it is the last
   * @param survivor the last one
   */
  record Link(ProfileId profile, @Nullable ProfileId mergedInto, ProfileId survivor) {}
}
