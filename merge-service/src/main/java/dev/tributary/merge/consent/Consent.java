package dev.tributary.merge.consent;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;

/** Whether a model may read a note. Call without a transaction. */
public interface Consent {
  /** Whether the user refuses it, at this moment: for all notes, or those about this profile. */
  boolean isRefused(UserId user, NoteRevision note);

  /** Nobody refuses anything. */
  static Consent given() {
    return (user, note) -> false;
  }
}
