package dev.tributary.merge.notes;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The notes of the session's user, as they become known here. */
public interface AcceptedNotes {
  /** What came of accepting a note revision. */
  enum Acceptance {
    /** It is recorded, now or before, and not finished. */
    DUE,
    /** It was finished before. */
    SETTLED,
    /** Its row is gone because its author withdrew it. */
    WITHDRAWN,
    /** Its row names another profile. */
    OTHER_PROFILE,
    /** There is no such row, and nobody withdrew it. */
    MISSING
  }

  /** Records a note revision as accepted, once. */
  Acceptance accept(
      UserId user, NoteRevision note, ProfileId profile, @Nullable Instant committedAt);

  /** Whether the author has withdrawn this revision or a higher one. */
  boolean isWithdrawn(UserId user, NoteRevision note);
}
