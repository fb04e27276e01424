package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The same migrations on each version of PostgreSQL: run by a superuser in an empty database, and
 * by the owner, who is none, of a database that has the shape of a Supabase project's.
 */
@ParameterizedClass
@MethodSource("places")
class ServerVersionsIT {
  private static final Logger LOG = LoggerFactory.getLogger(ServerVersionsIT.class);
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final Map<Server, ScratchServer> SERVERS = new EnumMap<>(Server.class);

  private static final List<String> CONTRACT =
      List.of(
          "function auth.jwt()",
          "function auth.role()",
          "function auth.uid()",
          "role anon",
          "role authenticated",
          "schema auth");

  /** Where the migrations run, and as whom. */
  record Place(Server server, String migrator) {
    private static final String SUPERUSER = "postgres";

    boolean isEmpty() {
      return migrator.equals(SUPERUSER);
    }

    @Override
    public String toString() {
      return "PostgreSQL " + server.version() + (isEmpty() ? ", plain" : ", Supabase-shaped");
    }
  }

  private final Place place;
  private Database superuser;
  private Migrations migrations;

  ServerVersionsIT(Place place) {
    this.place = place;
  }

  static Stream<Place> places() {
    return Stream.of(Server.values())
        .flatMap(
            server -> Stream.of(Place.SUPERUSER, "project_owner").map(it -> new Place(server, it)));
  }

  @BeforeEach
  void shape() throws SQLException {
    ScratchServer server = SERVERS.computeIfAbsent(place.server(), ScratchServer::start);
    superuser = server.database("scratch");
    if (!place.isEmpty()) {
      superuser.run(TestResource.text("/supabase-shape.sql"));
    }
    migrations = server.database("scratch", place.migrator()).migrations();
  }

  @AfterEach
  void drop() throws SQLException {
    Objects.requireNonNull(SERVERS.get(place.server())).dropAll();
  }

  @AfterAll
  static void stop() {
    SERVERS.values().forEach(ScratchServer::close);
    SERVERS.clear();
  }

  @Test
  void it_is_the_version_that_it_is_called() throws SQLException {
    List<String> version = superuser.lines("show server_version");

    assertThat(version.getFirst()).startsWith(place.server().version() + ".");
  }

  @Test
  void each_migration_leaves_the_rows_before_it_and_each_undo_all_that_was_there()
      throws SQLException {
    leaveTheAuthContract();

    List<String> before = CatalogFingerprint.of(superuser);
    List<String> notUndone = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (String version : versions()) {
      migrations.migrateTo(version);
      migrations.undoNewest();
      notUndone.addAll(differences(before, CatalogFingerprint.of(superuser)));
      migrations.migrateTo(version);
      SampleRows.fillNewTables(superuser, USER);
      lost.addAll(CatalogFingerprint.rows(before));
      before = CatalogFingerprint.of(superuser);
      lost.removeAll(before);
    }

    assertThat(notUndone).isEmpty();
    assertThat(lost).isEmpty();
    LOG.info(
        "{}: {} migrations up, undone and up one by one; {} lines compared, {} of them about rows",
        place,
        versions().size(),
        before.size(),
        CatalogFingerprint.rows(before).size());
  }

  private static List<String> differences(List<String> before, List<String> after) {
    return Stream.concat(
            before.stream().filter(line -> !after.contains(line)),
            after.stream().filter(line -> !before.contains(line)))
        .toList();
  }

  /** Made by the first migration and kept by its undo, for others may have come to use it. */
  private void leaveTheAuthContract() {
    migrations.migrateTo(versions().getFirst());
    migrations.undoNewest();
  }

  @Test
  void all_undone_only_the_auth_contract_is_left_and_up_again_is_as_the_first_time()
      throws SQLException {
    List<String> empty = CatalogFingerprint.of(superuser);
    migrations.migrate();
    List<String> first = CatalogFingerprint.of(superuser);

    migrations.undoTo(Migrations.NOTHING);

    List<String> left = CatalogFingerprint.of(superuser);
    migrations.migrate();
    assertThat(names(left, empty)).isEqualTo(place.isEmpty() ? CONTRACT : List.of());
    assertThat(left).containsAll(empty);
    assertThat(CatalogFingerprint.of(superuser)).isEqualTo(first);
    LOG.info(
        "{}: {} lines, {} once migrated, {} undone",
        place,
        empty.size(),
        first.size(),
        left.size());
  }

  private static List<String> names(List<String> lines, List<String> without) {
    return lines.stream()
        .filter(line -> !without.contains(line))
        .map(line -> String.join(" ", List.of(line.split(" ")).subList(0, 2)))
        .toList();
  }

  @Test
  void what_is_there_already_is_left_as_it_is() throws SQLException {
    List<String> before = CatalogFingerprint.of(superuser);

    migrations.migrate();

    // Whoever creates a role becomes a member of it.
    assertThat(CatalogFingerprint.of(superuser))
        .containsAll(before.stream().filter(it -> !it.startsWith("role project_owner")).toList());
  }

  @Test
  void a_profile_s_delete_is_withdrawn_and_announced_whoever_owns_the_tables() throws SQLException {
    migrations.migrate();
    try (Transaction transaction = superuser.begin()) {
      SampleRows.insert(transaction, USER);
      transaction.as("authenticated").actingFor(USER);

      int deleted = transaction.run("delete from profiles.profile");

      assertThat(deleted).isEqualTo(1);
      assertThat(transaction.lines("select count(*) from notes.note")).containsExactly("0");
      assertThat(transaction.lines("select revision from notes.withdrawal")).contains("1");
      transaction.as("postgres");
      assertThat(transaction.lines("select type from outbox.event"))
          .contains("dev.tributary.ConflictChanged", "dev.tributary.ReminderChanged");
    }
  }

  private List<String> versions() {
    return migrations.status().stream().map(Migration::version).toList();
  }
}
