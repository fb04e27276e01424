package dev.tributary.ingest.capture.jdbc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.ingest.RealParts;
import dev.tributary.ingest.TestDatabase;
import dev.tributary.ingest.capture.CaptureFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcGrantsIT {
  private static final TestDatabase DATABASE = RealParts.freshDatabase();
  private static final CaptureConnections CONNECTIONS = new CaptureConnections(DATABASE.source());

  private final JdbcGrants grants = new JdbcGrants(CONNECTIONS);

  @BeforeEach
  void as_the_migrations_left_it() {
    run("drop policy if exists capture_reads_all on notes.note");
    run(
        "create policy capture_reads_all on notes.note for select to tributary_capture using"
            + " (true)");
    run("drop policy if exists hides on outbox.event");
  }

  @AfterAll
  static void close() {
    CONNECTIONS.close();
  }

  @Test
  void the_migrations_grant_what_is_needed() {
    assertThatCode(grants::verify).doesNotThrowAnyException();
  }

  @Test
  void a_missing_policy_is_told_instead_of_reading_nothing() {
    run("drop policy capture_reads_all on notes.note");

    assertThatThrownBy(grants::verify)
        .isInstanceOf(CaptureFailed.class)
        .hasMessageContaining("row security hides rows of notes.note");
  }

  @Test
  void a_policy_that_lets_some_rows_through_is_not_enough() {
    run("drop policy capture_reads_all on notes.note");
    run(
        "create policy capture_reads_all on notes.note for select to tributary_capture using"
            + " (revision = 1)");

    assertThatThrownBy(grants::verify).isInstanceOf(CaptureFailed.class);
  }

  @Test
  void a_policy_that_takes_rows_away_again_is_told() {
    run(
        "create policy hides on outbox.event as restrictive for select to public using (topic <>"
            + " 'x')");

    assertThatThrownBy(grants::verify)
        .isInstanceOf(CaptureFailed.class)
        .hasMessageContaining("outbox.event");
  }

  @Test
  void a_table_that_is_not_published_is_told() {
    run("alter publication tributary drop table notes.withdrawal");

    try {
      assertThatThrownBy(grants::verify)
          .isInstanceOf(CaptureFailed.class)
          .hasMessageContaining("notes.withdrawal");
    } finally {
      run("alter publication tributary add table notes.withdrawal");
    }
  }

  private static void run(String command) {
    DATABASE.sql().sql(command).update();
  }
}
