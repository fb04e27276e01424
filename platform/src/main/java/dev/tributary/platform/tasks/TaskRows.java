package dev.tributary.platform.tasks;

import java.util.Collection;

/**
 * Keeps a request from being lost that finds its task still there, running or just about to end: a
 * task that was requested since it began runs once more.
 */
public interface TaskRows {
  /**
   * Records in the current transaction that tasks are requested: those that are not there are due
   * now, those that are there run once more.
   */
  void request(String task, Collection<String> instances, int priority);

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
