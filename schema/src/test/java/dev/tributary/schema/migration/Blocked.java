package dev.tributary.schema.migration;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A statement on a connection of its own that waits for another transaction's lock. */
record Blocked(FutureTask<Integer> statement) {
  /** Starts it, and returns once the database says that it waits. */
  static Blocked on(Database database, String sql) {
    Callable<Integer> run =
        () -> {
          try (Connection connection = database.source().getConnection();
              Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
          }
        };
    var task = new FutureTask<>(run);
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

  /** How many rows it changed in the end. */
  int changed() throws Exception {
    return statement.get(30, TimeUnit.SECONDS);
  }
}
