package dev.tributary.platform.tasks.scheduler;

import dev.tributary.platform.tasks.TaskRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks the task's row, in the column of its data: only tasks without any can be marked. */
final class MarkedTaskRows implements TaskRows {
  private static final String OF_TASK = " where task_name = :task and task_instance = :instance";

  private final JdbcClient jdbc;
  private final String request;
  private final String begin;
  private final String end;

  /**
   * @param table with its schema, from the settings
   */
  MarkedTaskRows(JdbcClient jdbc, String table) {
    this.jdbc = jdbc;
    this.request = "update " + table + " set task_data = 'again'" + OF_TASK;
    this.begin =
        "update " + table + " set task_data = null" + OF_TASK + " and task_data is not null";
    this.end = "delete from " + table + OF_TASK + " and version = :version and task_data is null";
  }

  @Override
  public boolean request(String task, String instance) {
    return on(request, task, instance).update() > 0;
  }

  @Override
  public void begin(String task, String instance) {
    on(begin, task, instance).update();
  }

  @Override
  public boolean end(String task, String instance, long version) {
    return on(end, task, instance).param("version", version).update() > 0;
  }

  private JdbcClient.StatementSpec on(String sql, String task, String instance) {
    return jdbc.sql(sql).param("task", task).param("instance", instance);
  }
}
