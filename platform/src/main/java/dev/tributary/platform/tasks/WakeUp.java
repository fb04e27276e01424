package dev.tributary.platform.tasks;

/**
 * Tells this process's workers of a task that was just recorded, so that it does not wait for their
 * next poll.
 */
public interface WakeUp {
  /** Looks for due tasks once the current transaction has committed. */
  void afterCommit();
}
