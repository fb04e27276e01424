package dev.tributary.ingest.intake;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The notes of a user. Each call belongs into that user's row-level session. */
public interface Notes {
  /** Keeps others from changing this note until the transaction ends. */
  void lock(UserId user, NoteId note);

  boolean profileExists(UserId user, ProfileId profile);

  /** The revision that is stored, if any. */
  Optional<SealedNote> newest(UserId user, NoteId note);

  /**
   * The newest revision of each note, the last written first.
   *
   * @param profile notes about this one only; null for all
   */
  List<StoredNote> page(UserId user, @Nullable ProfileId profile, PageRequest request);

  /** The highest revision that there ever was, withdrawn ones included; 0 if none. */
  int highestRevision(UserId user, NoteId note);

  /** Stores a revision and removes the earlier ones, which withdraws them. */
  void replace(UserId user, SealedNote note);

  /** Removes every revision, which withdraws the note. */
  void remove(UserId user, NoteId note);
}
