package dev.tributary.merge.reading;

import dev.tributary.merge.extraction.ModelHealth;
import dev.tributary.merge.extraction.ModelState;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;

/** Tells a user how far their notes have come, and whether the model keeps them waiting. */
public final class ReadStatus {
  private final RowLevelSession session;
  private final NoteCounting notes;
  private final ModelHealth model;

  public ReadStatus(RowLevelSession session, NoteCounting notes, ModelHealth model) {
    this.session = session;
    this.notes = notes;
    this.model = model;
  }

  public Status status(UserId user) {
    return new Status(session.as(user, () -> notes.count(user)), model.state());
  }

  /** Both, as of now. */
  public record Status(NoteCounts notes, ModelState model) {}
}
