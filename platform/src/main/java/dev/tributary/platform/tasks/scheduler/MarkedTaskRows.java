package dev.tributary.platform.tasks.scheduler;

import dev.tributary.platform.tasks.TaskRows;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Marks the task's row, in the column of its data: only tasks without any can be marked. */
final class MarkedTaskRows implements TaskRows {
  // In one order for all, because each row that is marked stays locked.
  private static final String REQUEST =
      """
      insert into %s (task_name, task_instance, execution_time, picked, version, priority)
      select :task, instance, :now, false, 1, :priority
      from unnest(:instances) requested (instance)
      order by instance
      on conflict (task_name, task_instance) do update set task_data = 'again'
      """;
  private static final String OF_TASK = " where task_name = :task and task_instance = :instance";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String request;
  private final String begin;
  private final String end;

  /**
   * @param table with its schema, from the settings
   */
  MarkedTaskRows(JdbcClient jdbc, String table, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.request = REQUEST.formatted(table);
    this.begin =
        "update " + table + " set task_data = null" + OF_TASK + " and task_data is not null";
    this.end = "delete from " + table + OF_TASK + " and version = :version and task_data is null";
  }

  @Override
  public void request(String task, Collection<String> instances, int priority) {
    jdbc.sql(request)
        .param("task", task)
        .param("instances", new SqlArrayValue("text", instances.toArray()))
        .param("now", Timestamp.from(clock.instant()))
        .param("priority", priority)
        .update();
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
