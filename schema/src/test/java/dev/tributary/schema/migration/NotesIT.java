package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.schema.id.NoteId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself promises of notes, withdrawals, keys and firings. */
class NotesIT {
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UUID OTHER = UUID.fromString("1c8d306f-4b72-4e1f-8d69-2f3b4c5d6e7f");
  private static final String NOTE = "20000000-0000-4000-8000-000000000001";
  private static final String WITHDRAWN =
      "select note_id, revision, profile_id from notes.withdrawal where note_id = '"
          + NOTE
          + "' order by revision";
  private static final String PROFILE = "10000000-0000-4000-8000-000000000001";
  private static final String ADD_REVISION =
      """
      insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
      select user_id, id, ?, profile_id, body, key_version, written_at, time_zone from notes.note where revision = 1
      """;
  private static final String ADD_KEY =
      """
      insert into keys.user_key (user_id, purpose, version, kek_id, wrapped_key, state, destroyed_at)
      values (?, 'data', 2, 'local:00000000', decode(?, 'hex'), ?, nullif(?, '')::timestamptz)
      """;

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

  @ParameterizedTest
  @ValueSource(strings = {"authenticated", "tributary_ingest"})
  void a_note_that_is_deleted_is_withdrawn(String role) throws SQLException {
    transaction.as(role).actingFor(USER);

    transaction.run("delete from notes.note");

    assertThat(transaction.lines(WITHDRAWN)).containsExactly(NOTE + " 1 " + PROFILE);
  }

  @Test
  void a_profile_that_is_deleted_takes_its_notes_with_it_and_withdraws_them() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(ADD_REVISION, 2);

    transaction.run("delete from profiles.profile");

    assertThat(transaction.lines("select id from notes.note")).isEmpty();
    assertThat(transaction.lines("select id from profiles.fact")).isEmpty();
    assertThat(transaction.lines(WITHDRAWN))
        .containsExactly(NOTE + " 1 " + PROFILE, NOTE + " 2 " + PROFILE);
  }

  @Test
  void a_higher_revision_stays_when_a_lower_one_is_deleted() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(ADD_REVISION, 2);

    transaction.run("delete from notes.note where revision = 1");

    assertThat(transaction.lines("select revision from notes.note")).containsExactly("2");
    assertThat(transaction.lines(WITHDRAWN)).containsExactly(NOTE + " 1 " + PROFILE);
  }

  @Test
  void a_note_that_was_withdrawn_before_can_still_be_deleted() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(
        "insert into notes.withdrawal (user_id, note_id, revision, profile_id) values (?, ?::uuid, 1, ?::uuid)",
        USER,
        NOTE,
        PROFILE);

    int deleted = transaction.run("delete from notes.note");

    assertThat(deleted).isEqualTo(1);
    assertThat(transaction.lines(WITHDRAWN)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anon",
        "authenticated",
        "tributary_ingest",
        "tributary_merge",
        "tributary_reminder",
        "tributary_capture"
      })
  void nobody_may_update_a_note_or_a_withdrawal(String role) throws SQLException {
    for (String table : List.of("notes.note", "notes.withdrawal")) {
      try (Transaction own = database.begin().as(role).actingFor(USER)) {
        assertThatThrownBy(() -> own.run("update " + table + " set revision = 7"))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"authenticated", "tributary_ingest"})
  void nobody_says_when_a_note_was_stored(String role) throws SQLException {
    transaction.as(role).actingFor(USER);

    assertThatThrownBy(() ->
            transaction.run(
                "insert into notes.note (user_id, created_at) values (?, '2001-01-01')", USER))
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 27, 262_145})
  void a_body_that_can_not_have_been_sealed_is_refused(int length) throws SQLException {
    transaction.as("authenticated").actingFor(USER);

    assertThatThrownBy(() ->
            transaction.run(
                """
                insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
                values (?, ?::uuid, 9, ?::uuid, ?, 1, '2026-03-01T10:00:00Z', 'UTC')
                """,
                USER,
                NOTE,
                PROFILE,
                new byte[length]))
        .hasMessageContaining("note_sealed");
  }

  @Test
  void a_note_can_not_be_about_somebody_else_s_profile() throws SQLException {
    transaction.as("authenticated").actingFor(OTHER);

    assertThatThrownBy(() ->
            transaction.run(
                """
                insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
                values (?, ?::uuid, 1, ?::uuid, ?, 1, '2026-03-01T10:00:00Z', 'UTC')
                """,
                OTHER,
                NOTE,
                PROFILE,
                new byte[28]))
        .hasMessageContaining("note_user_id_profile_id_fkey");
  }

  @Test
  void capture_sees_the_notes_of_all_and_the_text_of_none() throws SQLException {
    transaction.as("tributary_capture");

    List<String> notes = transaction.lines("select id, revision from notes.note");

    assertThat(notes).containsExactly(NOTE + " 1");
    assertThatThrownBy(() -> transaction.lines("select body from notes.note"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_user_has_one_active_key_of_a_purpose() throws SQLException {
    transaction.as("tributary_merge").actingFor(USER);

    assertThatThrownBy(() -> transaction.run(ADD_KEY, USER, "ab".repeat(60), "active", ""))
        .hasMessageContaining("user_key_one_active");
  }

  @Test
  void a_retired_key_is_kept_beside_the_active_one() throws SQLException {
    transaction.as("tributary_merge").actingFor(USER);

    int added = transaction.run(ADD_KEY, USER, "ab".repeat(60), "retired", "");

    assertThat(added).isEqualTo(1);
  }

  @Test
  void a_destroyed_key_has_no_bytes() throws SQLException {
    transaction.as("tributary_merge").actingFor(USER);

    assertThatThrownBy(
            () -> transaction.run(ADD_KEY, USER, "ab".repeat(60), "destroyed", "2026-03-01"))
        .hasMessageContaining("user_key_gone_when_destroyed");
  }

  @Test
  void an_occurrence_fires_once() throws SQLException {
    transaction.as("tributary_reminder").actingFor(USER);

    assertThatThrownBy(() ->
            transaction.run(
                """
                insert into reminders.firing (user_id, reminder_id, occurrence_at, fired_at)
                select user_id, reminder_id, occurrence_at, now() from reminders.firing
                """))
        .hasMessageContaining("firing_pkey");
  }

  @Test
  void note_ids_are_in_the_same_order_in_the_database_and_here() throws SQLException {
    List<NoteId> ids =
        transaction.lines("select gen_random_uuid() from generate_series(1, 500)").stream()
            .map(NoteId::of)
            .toList();

    List<String> sorted =
        transaction.lines(
            "select id from unnest(string_to_array(?, ',')::uuid[]) as id order by id",
            String.join(",", ids.stream().map(NoteId::toString).toList()));

    assertThat(sorted).isEqualTo(ids.stream().sorted().map(NoteId::toString).toList());
  }
}
