package dev.tributary.ingest.intake;

import dev.tributary.platform.paging.Page;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.paging.Position;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import org.jspecify.annotations.Nullable;

/** Gives an author their notes back, page by page, still sealed. */
public final class ListNotes {
  private final Notes notes;

  public ListNotes(Notes notes) {
    this.notes = notes;
  }

  /**
   * The newest revision of each note, the last written first. Call within the user's row-level
   * session.
   *
   * @param profile notes about this one only; null for all
   */
  public Page<StoredNote> list(UserId user, @Nullable ProfileId profile, PageRequest request) {
    return Page.of(
        notes.page(user, profile, request),
        request,
        stored -> new Position(stored.note().writtenAt(), stored.note().id().value()));
  }
}
