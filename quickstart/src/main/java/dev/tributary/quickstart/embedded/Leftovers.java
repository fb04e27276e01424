package dev.tributary.quickstart.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * What a process held when it was killed. Elsewhere others wait until its silence has lasted long
 * enough; here nobody else can be alive, as the folder is this process's alone.
 */
final class Leftovers {
  private static final String RELEASE =
      """
      update merge_scheduler.scheduled_tasks
      set picked = false, picked_by = null, last_heartbeat = null where picked;
      update reminder_scheduler.scheduled_tasks
      set picked = false, picked_by = null, last_heartbeat = null where picked;
      """;

  private Leftovers() {}

  /** Gives back the tasks that a dead worker was at. */
  static void releaseTasks(DataSource superuser) {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(RELEASE);
    } catch (SQLException e) {
      throw new IllegalStateException("the tasks of the process before cannot be given back", e);
    }
  }
}
