package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Where migrations run as somebody who is no superuser, and the auth contract is there and belongs
 * to somebody else: the ownership and the rights that a Supabase project has.
 */
class SupabaseShapedDatabaseIT {
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final String ROLES =
      """
      create role anon nologin noinherit;
      create role authenticated nologin noinherit;
      create role auth_owner nologin;
      create role project_owner login nosuperuser createdb createrole replication bypassrls;
      grant anon, authenticated to project_owner with admin option;
      grant create on database scratch to project_owner;
      """;
  private static final String AUTH =
      """
      create schema auth authorization auth_owner;
      grant usage on schema auth to anon, authenticated, project_owner;
      create function auth.uid() returns uuid language sql stable
        return (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;
      create function auth.role() returns text language sql stable
        return nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
      create function auth.jwt() returns jsonb language sql stable
        return nullif(current_setting('request.jwt.claims', true), '')::jsonb;
      alter function auth.uid() owner to auth_owner;
      alter function auth.role() owner to auth_owner;
      alter function auth.jwt() owner to auth_owner;
      """;

  private static ScratchServer server;
  private Database superuser;
  private Database project;

  @BeforeAll
  static void start() {
    server = ScratchServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void shape() throws SQLException {
    superuser = server.database("scratch");
    superuser.run(ROLES);
    superuser.run(AUTH);
    project = server.database("scratch", "project_owner");
  }

  @AfterEach
  void drop() throws SQLException {
    server.dropAll();
  }

  @Test
  void the_contract_that_is_there_is_left_as_it_is() throws SQLException {
    List<String> before = CatalogFingerprint.of(superuser);

    project.migrations().migrate();

    // Whoever creates a role becomes a member of it.
    assertThat(CatalogFingerprint.of(superuser))
        .containsAll(before.stream().filter(it -> !it.startsWith("role project_owner")).toList());
  }

  @Test
  void an_undo_in_full_leaves_what_was_there_before() throws SQLException {
    List<String> before = CatalogFingerprint.of(superuser);
    Migrations migrations = project.migrations();
    migrations.migrate();

    boolean undone;
    do {
      undone = migrations.undoNewest();
    } while (undone);

    assertThat(CatalogFingerprint.of(superuser)).isEqualTo(before);
  }

  @Test
  void a_delete_that_cascades_is_withdrawn_and_announced_though_its_owner_is_no_superuser()
      throws SQLException {
    project.migrations().migrate();
    try (Transaction transaction = superuser.begin()) {
      SampleRows.insert(transaction, USER);
      transaction.as("authenticated").actingFor(USER);

      int deleted = transaction.run("delete from profiles.profile");

      assertThat(deleted).isEqualTo(1);
      assertThat(transaction.lines("select count(*) from notes.note")).containsExactly("0");
      assertThat(transaction.lines("select revision from notes.withdrawal order by 1"))
          .contains("1");
      transaction.as("postgres");
      assertThat(transaction.lines("select type from outbox.event order by 1"))
          .containsExactly(
              "dev.tributary.ConflictChanged",
              "dev.tributary.NoteMerged",
              "dev.tributary.ReminderChanged");
    }
  }
}
