package dev.tributary.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgreSqlIT {
  @TempDir Path folder;

  @Test
  void the_services_log_in_to_a_prepared_database() throws SQLException {
    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary())) {
      ServiceLogins logins = postgres.prepare();

      List<String> users =
          logins.all().stream()
              .map(login -> askAs(login, postgres, "select current_user"))
              .toList();

      assertThat(users)
          .containsExactly(
              "tributary_ingest", "tributary_merge", "tributary_reminder", "tributary_capture");
    }
  }

  @Test
  void nobody_logs_in_without_the_password() {
    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary())) {
      String url = postgres.jdbcUrl("postgres");

      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guessed"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void a_login_does_not_show_its_password() {
    var login = new ServiceLogin("tributary_merge", "s3cret");

    String shown = login.toString();

    assertThat(shown).doesNotContain("s3cret");
  }

  @Test
  void a_kept_server_waits_for_the_disk_and_can_be_captured() {
    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder))) {
      List<String> settings =
          Stream.of("fsync", "synchronous_commit", "wal_level", "listen_addresses")
              .map(name -> ask(postgres, "postgres", "show " + name))
              .toList();

      assertThat(settings).containsExactly("on", "on", "logical", "127.0.0.1");
    }
  }

  @Test
  void what_was_stored_is_there_after_a_restart() {
    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder))) {
      postgres.prepare();
      run(postgres, "create table public.kept as select 42 as answer");
    }

    try (var again = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder))) {
      ServiceLogins logins = again.prepare();

      assertThat(ask(again, EmbeddedPostgreSql.DATABASE, "select answer from public.kept"))
          .isEqualTo("42");
      assertThat(askAs(logins.merge(), again, "select current_user")).isEqualTo("tributary_merge");
    }
  }

  @Test
  void preparing_another_database_leaves_the_passwords_as_they_are() {
    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary())) {
      ServiceLogins first = postgres.prepare();

      ServiceLogins second = postgres.prepare("another");

      assertThat(second).isEqualTo(first);
    }
  }

  @Test
  void a_server_that_outlived_its_jvm_is_stopped_by_the_next_start() throws Exception {
    ProcessHandle left = leaveBehind();

    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder))) {
      assertThat(left.info().commandLine()).isEmpty();
      assertThat(ask(postgres, "postgres", "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_pid_file_that_names_another_program_does_not_keep_it_from_starting() throws IOException {
    EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder)).close();
    Path data = folder.resolve("pgdata");
    Files.writeString(
        data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");

    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder))) {
      assertThat(ask(postgres, "postgres", "select 1")).isEqualTo("1");
    }
  }

  @Test
  void an_interrupted_first_start_is_begun_again() throws IOException {
    Files.writeString(folder.resolve("superuser.password.new"), "interrupted");
    Files.createDirectories(folder.resolve("pgdata"));
    Files.writeString(folder.resolve("pgdata").resolve("postgresql.conf"), "# half made");

    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder))) {
      assertThat(ask(postgres, "postgres", "select 1")).isEqualTo("1");
    }
  }

  @Test
  void files_of_somebody_else_are_not_touched() throws IOException {
    Path foreign = Files.createDirectories(folder.resolve("pgdata")).resolve("PG_VERSION");
    Files.writeString(foreign, "18");

    assertThatThrownBy(() -> EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder)))
        .rootCause()
        .hasMessageContaining("was not made here");
    assertThat(foreign).hasContent("18");
  }

  @Test
  void a_folder_serves_one_at_a_time() {
    try (var first = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder))) {
      assertThatThrownBy(() -> EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is in use");
      assertThat(ask(first, "postgres", "select 1")).isEqualTo("1");
    }
  }

  @Test
  void closing_leaves_no_process_and_no_temporary_files() throws IOException {
    var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary());
    Path data = Path.of(ask(postgres, "postgres", "show data_directory"));
    ProcessHandle process = new Postmaster(data).running().orElseThrow();

    postgres.close();
    postgres.close();

    assertThat(process.info().commandLine()).isEmpty();
    assertThat(data.getParent()).doesNotExist();
  }

  /** A JVM of its own starts a server and is gone without a chance to close it. */
  private ProcessHandle leaveBehind() throws Exception {
    Process jvm =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                DyingOwner.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("dying-owner.log").toFile())
            .start();
    assertThat(jvm.waitFor()).isEqualTo(DyingOwner.EXIT_STATUS);
    return new Postmaster(folder.resolve("pgdata")).running().orElseThrow();
  }

  static final class DyingOwner {
    static final int EXIT_STATUS = 137;

    public static void main(String[] arguments) {
      EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(Path.of(arguments[0])));
      Runtime.getRuntime().halt(EXIT_STATUS);
    }
  }

  private static String ask(EmbeddedPostgreSql postgres, String database, String query) {
    try (Connection connection = postgres.superuser(database).getConnection()) {
      return ask(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String askAs(ServiceLogin login, EmbeddedPostgreSql postgres, String query) {
    String url = postgres.jdbcUrl(EmbeddedPostgreSql.DATABASE);
    try (Connection connection = DriverManager.getConnection(url, login.role(), login.password())) {
      return ask(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void run(EmbeddedPostgreSql postgres, String command) {
    try (Connection connection = postgres.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
