package dev.tributary.merge.pacing;

/** Durable tasks that were put off because the model could not be asked. */
public interface WaitingTasks {
  /**
   * Makes all of them due, soon and without fail as far as the database is there. Returns at once.
   */
  void resume();
}
