package dev.tributary.merge.notes;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;

/** Has all parked notes of a user tried again, after those that have not been tried yet. */
public final class RedriveNotes {
  private final RowLevelSession session;
  private final RestingNotes notes;
  private final NoteTasks tasks;

  public RedriveNotes(RowLevelSession session, RestingNotes notes, NoteTasks tasks) {
    this.session = session;
    this.notes = notes;
    this.tasks = tasks;
  }

  /**
   * Takes them up in one transaction.
   *
   * @return how many; one that is just being parked is left out, and may be tried next time
   */
  public int redrive(UserId user) {
    return session.as(user, () -> notes.takeUpAll(user, tasks));
  }
}
