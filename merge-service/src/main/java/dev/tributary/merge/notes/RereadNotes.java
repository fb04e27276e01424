package dev.tributary.merge.notes;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;

/** Has the model read what only patterns have read, after the notes that nobody has read. */
public final class RereadNotes {
  private final RowLevelSession session;
  private final RestingNotes notes;
  private final NoteTasks tasks;
  private final boolean isModelSet;

  /**
   * @param isModelSet whether a model reads notes now: patterns would only read the same again
   */
  public RereadNotes(
      RowLevelSession session, RestingNotes notes, NoteTasks tasks, boolean isModelSet) {
    this.session = session;
    this.notes = notes;
    this.tasks = tasks;
    this.isModelSet = isModelSet;
  }

  /**
   * Hands them in again, in one transaction.
   *
   * @return how many; none without a model, and none twice
   */
  public int reread(UserId user) {
    return isModelSet ? session.as(user, () -> notes.takeUpAll(user, tasks)) : 0;
  }
}
