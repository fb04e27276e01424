package dev.tributary.ingest.intake;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;

/** Takes a note back, with everything that only it says. */
public final class WithdrawNote {
  private final Notes notes;

  public WithdrawNote(Notes notes) {
    this.notes = notes;
  }

  /**
   * Call within the user's row-level session.
   *
   * @return whether the user has, or had, such a note
   */
  public boolean withdraw(UserId user, NoteId note) {
    notes.lock(user, note);
    notes.remove(user, note);
    return notes.highestRevision(user, note) > 0;
  }
}
