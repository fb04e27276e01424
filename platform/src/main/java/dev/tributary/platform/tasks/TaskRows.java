package dev.tributary.platform.tasks;

/**
 * Keeps a request from being lost that finds its task still there, running or just about to end: a
 * task that was requested since it began runs once more.
 */
public interface TaskRows {
  /**
   * Records in the current transaction that a task is requested once more.
   *
   * @return whether the task is there
   */
  boolean request(String task, String instance);

  /** Says that a task begins now: it does all that has been requested. */
  void begin(String task, String instance);

  /**
   * Removes a task, unless it was requested since it began. Waits for transactions that are about
   * to request it.
   *
   * @param version of the row when it was picked: another one means that others have taken it over
   * @return whether it is gone
   */
  boolean end(String task, String instance, long version);
}
