package dev.tributary.ingest.intake;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;

/** Gives a note back to its author, still sealed. */
public final class ReadNote {
  private final Notes notes;

  public ReadNote(Notes notes) {
    this.notes = notes;
  }

  /** The newest revision. Call within the user's row-level session. */
  public Optional<SealedNote> read(UserId user, NoteId note) {
    return notes.newest(user, note);
  }
}
