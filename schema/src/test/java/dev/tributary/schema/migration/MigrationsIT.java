package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsIT {
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
  void migrating_twice_changes_nothing() throws SQLException {
    int ran = database.migrations().migrate();

    int ranAgain = database.migrations().migrate();

    assertThat(ran).isEqualTo(versions().size());
    assertThat(ranAgain).isZero();
    assertThat(database.migrations().applied()).isEqualTo(versions());
  }

  @Test
  void the_status_tells_what_is_applied_and_what_is_to_come() throws SQLException {
    database.migrations().migrateTo("002");

    List<Migration> status = database.migrations().status();

    assertThat(status).extracting(Migration::version).isEqualTo(versions());
    assertThat(status)
        .extracting(Migration::state)
        .startsWith(Migration.State.APPLIED, Migration.State.APPLIED, Migration.State.PENDING)
        .endsWith(Migration.State.PENDING);
    assertThat(status.getFirst().description()).isEqualTo("access");
    assertThat(status.getFirst().appliedAt()).isEqualTo(installedFirst());
  }

  private Instant installedFirst() throws SQLException {
    return Instant.parse(
        database
            .lines(
                """
                select to_json(installed_on at time zone current_setting('TimeZone') at time zone 'UTC') #>> '{}' || 'Z'
                from tributary_migrations.history where version = '001'
                """)
            .getFirst());
  }

  @Test
  void all_is_pending_in_an_empty_database_and_asking_changes_nothing() throws SQLException {
    List<String> before = CatalogFingerprint.of(database);

    List<Migration> status = database.migrations().status();

    assertThat(status)
        .hasSameSizeAs(versions())
        .allSatisfy(it -> assertThat(it.state()).isEqualTo(Migration.State.PENDING));
    assertThat(CatalogFingerprint.of(database)).isEqualTo(before);
  }

  @Test
  void undoing_to_a_version_keeps_that_one() {
    database.migrations().migrateTo("006");

    List<String> undone = database.migrations().undoTo("004");

    assertThat(undone).containsExactly("006", "005");
    assertThat(database.migrations().applied()).containsExactly("001", "002", "003", "004");
    assertThat(database.migrations().undoTo("004")).isEmpty();
  }

  @Test
  void a_version_that_there_is_not_is_named_with_those_that_there_are() {
    Migrations migrations = database.migrations();

    assertThatThrownBy(() -> migrations.undoTo("4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no migration 4; use one of 001, 002, 003");
    assertThatThrownBy(() -> migrations.migrateTo("4"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_left_to_undo_in_an_empty_database() {
    boolean undone = database.migrations().undoNewest();

    assertThat(undone).isFalse();
  }

  @Test
  void every_migration_has_its_undo_and_the_other_way_round() {
    List<String> undos =
        files("/db/undo").stream().map(name -> name.replaceFirst("^U", "V")).toList();

    assertThat(files("/db/migration")).isNotEmpty().isEqualTo(undos);
  }

  @Test
  void an_undo_can_be_run_twice() throws SQLException, IOException {
    database.migrations().migrate();
    undoAll();
    List<String> undone = CatalogFingerprint.of(database);

    for (String undo : files("/db/undo").reversed()) {
      database.run(Files.readString(folder("/db/undo").resolve(undo)));
    }

    assertThat(CatalogFingerprint.of(database)).isEqualTo(undone);
  }

  @Test
  void an_undo_that_fails_changes_nothing() throws SQLException {
    database.migrations().migrate();
    database.run("create view public.on_top as select event_id from outbox.event");
    database.migrations().undoTo("006");
    List<String> before = CatalogFingerprint.of(database);

    assertThatThrownBy(() -> database.migrations().undoNewest())
        .isInstanceOf(ScriptFailed.class)
        .hasMessage(
            "U006__outbox.sql failed and changed nothing: ERROR: cannot drop table outbox.event "
                + "because other objects depend on it");
    assertThat(CatalogFingerprint.of(database)).isEqualTo(before);
    assertThat(database.migrations().applied()).contains("006");
  }

  @Test
  void two_databases_of_one_server_share_the_roles() throws SQLException {
    Database other = server.database("other");
    other.migrations().migrate();
    List<String> before = CatalogFingerprint.of(other);
    database.migrations().migrate();

    undoAll();

    assertThat(CatalogFingerprint.of(other)).isEqualTo(before);
  }

  private void undoAll() {
    database.migrations().undoTo(Migrations.NOTHING);
  }

  private static List<String> versions() {
    return files("/db/migration").stream().map(name -> name.substring(1, 4)).toList();
  }

  private static List<String> files(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      List<String> names =
          new ArrayList<>(files.map(Path::getFileName).map(Path::toString).toList());
      Collections.sort(names);
      return names;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path folder(String folder) {
    try {
      return Path.of(Objects.requireNonNull(MigrationsIT.class.getResource(folder)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
