package dev.tributary.schema.migration;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A change on a connection of its own that waits for another transaction's lock. */
record Blocked(FutureTask<Integer> change) {
  /** Starts it, and returns once the database says that it waits. */
  static Blocked on(Database database, String sql) {
    return on(
        database,
        () -> {
          try (Connection connection = database.source().getConnection();
              Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  /** The same for something that tells how much it has changed. */
  static Blocked on(Database database, Callable<Integer> change) {
    var task = new FutureTask<>(change);
    Thread.ofVirtual().start(task);
    await()
        .atMost(30, TimeUnit.SECONDS)
        .until(() -> task.isDone() || waiting(database).equals(List.of("1")));
    return new Blocked(task);
  }

  private static List<String> waiting(Database database) throws SQLException {
    return database.lines(
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()");
  }

  /** How much it changed in the end. */
  int changed() throws Exception {
    return change.get(30, TimeUnit.SECONDS);
  }
}
