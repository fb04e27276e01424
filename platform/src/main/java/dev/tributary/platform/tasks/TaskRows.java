package dev.tributary.platform.tasks;

/**
 * Keeps a request for a task from being lost that finds it still there, while it is just ending:
 * whoever ends it looks once more for what is left when it is gone.
 */
public interface TaskRows {
  /**
   * Keeps a task from being removed before the current transaction has ended.
   *
   * @return whether the task is there
   */
  boolean hold(String task, String instance);
}
