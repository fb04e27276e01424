package dev.tributary.platform.tasks.scheduler;

import dev.tributary.platform.tasks.TaskRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Locks the task's row: requests share it with each other and with heartbeats, its end does not.
 */
final class LockedTaskRows implements TaskRows {
  private final JdbcClient jdbc;
  private final String hold;

  /**
   * @param table with its schema, from the settings
   */
  LockedTaskRows(JdbcClient jdbc, String table) {
    this.jdbc = jdbc;
    this.hold =
        "select 1 from "
            + table
            + " where task_name = :task and task_instance = :instance for key share";
  }

  @Override
  public boolean hold(String task, String instance) {
    return jdbc.sql(hold)
        .param("task", task)
        .param("instance", instance)
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
