package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who says that a reminder is done, and what goes with it. */
class ReminderDoneIT {
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final String DONE =
      "update reminders.reminder set state = 'closed', done_at = '2026-03-02T08:00:00Z'";

  private static ScratchServer server;
  private static Database database;
  private Transaction transaction;

  @BeforeAll
  static void start() throws SQLException {
    server = ScratchServer.start();
    database = server.database("scratch");
    database.migrations().migrate();
    SampleRows.insert(database, USER);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    transaction = database.begin();
  }

  @AfterEach
  void rollback() throws SQLException {
    transaction.close();
  }

  @Test
  void reminder_service_closes_what_is_done_and_leaves_what_notes_say() throws SQLException {
    transaction.as("tributary_reminder").actingFor(USER);

    transaction.run(DONE);

    transaction.as("authenticated");
    assertThat(
            transaction.lines(
                "select state, said, done_at at time zone 'UTC' from reminders.reminder"))
        .containsExactly("closed requested 2026-03-02 08:00:00");
  }

  @Test
  void what_is_done_does_not_wait_for_its_time() throws SQLException {
    transaction.as("tributary_reminder").actingFor(USER);

    assertThatThrownBy(
            () -> transaction.run("update reminders.reminder set done_at = '2026-03-02T08:00:00Z'"))
        .hasMessageContaining("reminder_done_is_closed");
  }

  @Test
  void an_application_reads_it_and_does_not_write_it() throws SQLException {
    transaction.as("authenticated").actingFor(USER);

    assertThatThrownBy(() -> transaction.run(DONE)).hasMessageContaining("permission denied");
  }
}
