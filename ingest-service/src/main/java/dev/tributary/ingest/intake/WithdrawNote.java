package dev.tributary.ingest.intake;

import dev.tributary.ingest.intake.WithdrawOutcome.Unknown;
import dev.tributary.ingest.intake.WithdrawOutcome.Withdrawn;
import dev.tributary.ingest.intake.WithdrawOutcome.WrongRevision;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;

/** Takes a note back, with everything that only it says. */
public final class WithdrawNote {
  private static final int GONE = 0;

  private final Notes notes;

  public WithdrawNote(Notes notes) {
    this.notes = notes;
  }

  /** Call within the user's row-level session. */
  public WithdrawOutcome withdraw(UserId user, NoteId note, Precondition precondition) {
    notes.lock(user, note);
    if (notes.highestRevision(user, note) == 0) {
      return new Unknown();
    }
    int newest = notes.newest(user, note).map(SealedNote::revision).orElse(GONE);
    if (precondition.isGiven() && (newest == GONE || !precondition.isMetBy(newest))) {
      return new WrongRevision(newest);
    }
    notes.remove(user, note);
    return new Withdrawn();
  }
}
