package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which notes go with a profile that is deleted, after the user has moved notes and merged
 * profiles.
 */
class PartedNotesIT {
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UUID NOTE = UUID.fromString("20000000-0000-4000-8000-000000000001");
  private static final UUID NAMED = UUID.fromString("10000000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("10000000-0000-4000-8000-000000000002");
  private static final UUID THIRD = UUID.fromString("10000000-0000-4000-8000-000000000003");
  private static final String PROFILES_OF_NOTE = "select profile_id from notes.note";
  private static final String WITHDRAWN =
      "select count(*) from notes.withdrawal where note_id = '" + NOTE + "'";

  private static ScratchServer server;
  private static Database database;
  private Transaction transaction;

  @BeforeAll
  static void start() throws SQLException {
    server = ScratchServer.start();
    database = server.database("scratch");
    database.migrations().migrate();
    SampleRows.insert(database, USER);
    database.run(
        """
        insert into profiles.profile (user_id, id, name, key_version)
        select user_id, id, name, key_version
        from profiles.profile as known (user_id, known_id, name, key_version),
          (values ('10000000-0000-4000-8000-000000000002'::uuid),
            ('10000000-0000-4000-8000-000000000003'::uuid)) as more (id)
        """);
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
  void a_note_that_was_moved_away_outlives_the_profile_that_its_row_names() throws SQLException {
    move(OTHER);

    delete(NAMED);

    assertThat(transaction.lines(PROFILES_OF_NOTE)).containsExactly(OTHER.toString());
    assertThat(transaction.lines("select profile_id, moved_from from profiles.note_state"))
        .containsExactly(OTHER + " null");
    assertThat(transaction.lines(WITHDRAWN)).containsExactly("0");
  }

  @Test
  void a_note_goes_with_the_profile_that_it_was_moved_to() throws SQLException {
    move(OTHER);

    delete(OTHER);

    assertThat(transaction.lines(PROFILES_OF_NOTE)).isEmpty();
    assertThat(transaction.lines(WITHDRAWN)).containsExactly("1");
  }

  @Test
  void a_move_that_was_undone_keeps_nothing() throws SQLException {
    move(OTHER);
    transaction.run("update profiles.decision set undone_at = now()");
    transaction.run("update profiles.note_state set profile_id = moved_from, moved_from = null");

    delete(NAMED);

    assertThat(transaction.lines(PROFILES_OF_NOTE)).isEmpty();
  }

  @Test
  void a_merged_profile_goes_with_the_one_that_it_was_merged_into() throws SQLException {
    merge(NAMED, OTHER);
    merge(OTHER, THIRD);

    delete(THIRD);

    assertThat(transaction.lines("select id from profiles.profile")).isEmpty();
    assertThat(transaction.lines(PROFILES_OF_NOTE)).isEmpty();
    assertThat(transaction.lines(WITHDRAWN)).containsExactly("1");
  }

  @Test
  void a_merged_profile_that_is_deleted_leaves_its_notes_to_the_survivor() throws SQLException {
    merge(NAMED, OTHER);
    merge(OTHER, THIRD);

    delete(OTHER);
    delete(NAMED);

    assertThat(transaction.lines(PROFILES_OF_NOTE)).containsExactly(THIRD.toString());
    assertThat(transaction.lines(WITHDRAWN)).containsExactly("0");
  }

  @Test
  void a_note_that_was_moved_to_a_merged_profile_stays_with_the_survivor() throws SQLException {
    move(OTHER);
    merge(OTHER, THIRD);

    delete(OTHER);

    assertThat(transaction.lines(PROFILES_OF_NOTE)).containsExactly(THIRD.toString());
    assertThat(transaction.lines("select profile_id, moved_from from profiles.note_state"))
        .containsExactly(THIRD + " null");
  }

  private void move(UUID into) throws SQLException {
    transaction.run(
        """
        insert into profiles.decision (user_id, id, profile_id, kind, decided_at, subject_id, note_id)
        values (?, gen_random_uuid(), ?, 'move', now(), ?, ?)
        """,
        USER,
        into,
        NOTE,
        NOTE);
    transaction.run("update profiles.note_state set profile_id = ?, moved_from = ?", into, NAMED);
  }

  /** As merge-service does it: what was merged goes over, the notes' rows stay as they are. */
  private void merge(UUID profile, UUID into) throws SQLException {
    transaction.run("update profiles.profile set merged_into = ? where id = ?", into, profile);
    transaction.run(
        """
        update profiles.note_state set profile_id = ?, moved_from = coalesce(moved_from, profile_id)
        where profile_id = ?
        """,
        into,
        profile);
  }

  private void delete(UUID profile) throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run("delete from profiles.profile where id = ?", profile);
    transaction.as("postgres");
  }
}
