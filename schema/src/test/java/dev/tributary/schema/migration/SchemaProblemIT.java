package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a database that migrations cannot run on, and that nothing is done to it. */
class SchemaProblemIT {
  private static final String HISTORY = "tributary_migrations.history";

  private static ScratchServer server;
  private Database database;

  @BeforeAll
  static void start() {
    server = ScratchServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void create() throws SQLException {
    database = server.database("scratch");
  }

  @AfterEach
  void drop() throws SQLException {
    server.dropAll();
  }

  @Test
  void a_database_that_does_not_answer() {
    Database missing = server.database("missing", "postgres");

    assertEachCallFails(
        missing.migrations(),
        CannotConnect.class,
        "cannot connect to the database: FATAL: database \"missing\" does not exist");
  }

  @Test
  void schemas_that_somebody_else_has_made() throws SQLException {
    database.run("create schema notes; create schema profiles");
    List<String> before = CatalogFingerprint.of(database);

    assertEachCallFails(
        database.migrations(),
        NotOurSchema.class,
        "the database has schemas of these names that no migration of ours has made: notes, profiles");
    assertThat(CatalogFingerprint.of(database)).isEqualTo(before);
  }

  @Test
  void a_migration_that_was_applied_with_other_content() throws SQLException {
    database.migrations().migrateTo("002");
    database.run("update " + HISTORY + " set checksum = checksum + 1 where version = '002'");

    assertEachCallFails(
        database.migrations(),
        NotOurSchema.class,
        "migration 002 was applied here with another content than this program has");
  }

  @Test
  void a_database_that_a_newer_program_has_migrated() throws SQLException {
    database.migrations().migrate();
    String newest = database.migrations().applied().getLast();
    database.run(
        """
        insert into tributary_migrations.history
          (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
        values (900, '900', 'to come', 'SQL', 'V900__to_come.sql', 1, 'postgres', 1, true)
        """);

    assertEachCallFails(
        database.migrations(),
        NewerSchema.class,
        "the database is at version 900, and this program knows none after " + newest);
  }

  @Test
  void a_role_that_row_security_holds_back() throws SQLException {
    database.run("create role plain login; grant create on database scratch to plain");
    Migrations migrations = server.database("scratch", "plain").migrations();

    assertThatThrownBy(migrations::migrate)
        .asInstanceOf(type(HeldBackByRowSecurity.class))
        .satisfies(e -> assertThat(e.remedy()).contains("BYPASSRLS"))
        .extracting(Throwable::getMessage)
        .isEqualTo("role plain is held back by row security");
  }

  @Test
  void a_migration_that_fails_is_named_with_its_reason_and_those_before_it_stay()
      throws SQLException {
    database.migrations().migrateTo("004");
    database.run("create schema reminders");

    assertThatThrownBy(() -> database.migrations().migrate())
        .isInstanceOf(ScriptFailed.class)
        .hasMessage(
            "V005__reminders.sql failed and changed nothing: ERROR: schema \"reminders\" already exists");
    assertThat(database.migrations().applied()).containsExactly("001", "002", "003", "004");
  }

  @Test
  void two_who_undo_at_the_same_time_undo_once() throws Exception {
    database.migrations().migrateTo("002");
    try (Transaction other = database.begin()) {
      other.run("delete from " + HISTORY + " where version = '002'");

      Blocked undo = Blocked.on(database, () -> database.migrations().undoNewest() ? 1 : 0);
      other.commit();

      assertThatThrownBy(undo::changed)
          .hasRootCauseInstanceOf(ScriptFailed.class)
          .hasMessageContaining(
              "U002__keys.sql changed nothing: somebody else has undone it meanwhile");
    }
    assertThat(database.lines("select to_regclass('keys.user_key')"))
        .containsExactly("keys.user_key");
  }

  @Test
  void the_names_that_are_looked_for_are_those_of_the_migrations() throws SQLException {
    List<String> before = database.lines("select nspname from pg_namespace");
    database.migrations().migrate();

    List<String> made = database.lines("select nspname from pg_namespace order by 1");

    made.removeAll(before);
    made.removeAll(List.of("auth", Migrations.HISTORY_SCHEMA));
    assertThat(made).isEqualTo(TargetDatabase.NAMES);
  }

  private static void assertEachCallFails(
      Migrations migrations, Class<? extends SchemaProblem> problem, String message) {
    List<Consumer<Migrations>> calls =
        List.of(
            Migrations::migrate,
            it -> it.migrateTo("002"),
            Migrations::undoNewest,
            it -> it.undoTo(Migrations.NOTHING),
            Migrations::status);
    for (Consumer<Migrations> call : calls) {
      assertThatThrownBy(() -> call.accept(migrations))
          .asInstanceOf(type(SchemaProblem.class))
          .satisfies(e -> assertThat(e).isInstanceOf(problem))
          .satisfies(e -> assertThat(e.remedy()).endsWith("."))
          .extracting(Throwable::getMessage)
          .isEqualTo(message);
    }
  }
}
