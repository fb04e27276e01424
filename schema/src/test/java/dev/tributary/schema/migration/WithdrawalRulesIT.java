package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be inserted after, before and beside a withdrawal. */
class WithdrawalRulesIT {
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UUID PROFILE = UUID.fromString("10000000-0000-4000-8000-000000000001");
  private static final UUID ELSEWHERE = UUID.fromString("10000000-0000-4000-8000-000000000002");
  private static final UUID NOTE = UUID.fromString("20000000-0000-4000-8000-000000000001");
  private static final UUID UNKNOWN_NOTE = UUID.fromString("20000000-0000-4000-8000-000000000009");
  private static final String ADD =
      """
      insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
      values ('0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e', '20000000-0000-4000-8000-000000000001', ?, ?,
        decode(repeat('ab', 80), 'hex'), 1, '2026-03-01T10:00:00Z', 'UTC')
      """;
  private static final String WITHDRAW =
      "insert into notes.withdrawal (user_id, note_id, revision, profile_id) values (?, ?, ?, ?)";

  private static ScratchServer server;
  private static Database database;
  private Transaction transaction;

  @BeforeAll
  static void start() throws SQLException {
    server = ScratchServer.start();
    database = server.database("scratch");
    prepare(database);
  }

  private static void prepare(Database database) throws SQLException {
    database.migrations().migrate();
    SampleRows.insert(database, USER);
    database.run(
        """
        insert into profiles.profile (user_id, id, name, key_version)
        select user_id, '10000000-0000-4000-8000-000000000002', name, key_version from profiles.profile
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

  @ParameterizedTest
  @ValueSource(strings = {"authenticated", "tributary_ingest"})
  void a_note_does_not_come_back_at_a_withdrawn_revision(String role) throws SQLException {
    transaction.as(role).actingFor(USER);
    transaction.run(WITHDRAW, USER, NOTE, 3, PROFILE);

    assertRefused(() -> transaction.run(ADD, 2, PROFILE))
        .contains("revision 2 of this note is already withdrawn")
        .contains("Detail: notes.withdrawal withdraws note " + NOTE + " up to revision 3")
        .contains("Hint: Set notes.note.revision to 4.");
  }

  @Test
  void a_deleted_note_comes_back_at_the_next_revision() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run("delete from notes.note");

    int added = transaction.run(ADD, 2, PROFILE);

    assertThat(added).isEqualTo(1);
  }

  @Test
  void a_note_whose_revisions_are_used_up_needs_a_new_id() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(WITHDRAW, USER, NOTE, Integer.MAX_VALUE, PROFILE);

    assertRefused(() -> transaction.run(ADD, Integer.MAX_VALUE, PROFILE))
        .contains("Hint: There is no higher revision: set notes.note.id to a new UUID.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"authenticated", "tributary_ingest"})
  void an_edit_inserts_the_new_revision_and_deletes_the_old_one(String role) throws SQLException {
    transaction.as(role).actingFor(USER);
    transaction.run(ADD, 2, PROFILE);

    transaction.run("delete from notes.note where revision < 2");

    assertThat(transaction.lines("select revision from notes.note")).containsExactly("2");
    assertThat(withdrawn()).containsExactly("1 " + PROFILE);
  }

  @Test
  void an_edit_may_delete_the_old_revision_first() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run("delete from notes.note");

    transaction.run(ADD, 2, PROFILE);

    assertThat(transaction.lines("select revision from notes.note")).containsExactly("2");
  }

  @Test
  void a_retry_that_meets_its_own_row_is_no_error() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(WITHDRAW, USER, NOTE, 1, PROFILE);

    int added = transaction.run(ADD + " on conflict do nothing", 1, PROFILE);

    assertThat(added).isZero();
  }

  @Test
  void a_note_that_returns_while_its_delete_is_under_way_is_refused() throws Exception {
    Database busy = server.database("busy");
    prepare(busy);
    try (Transaction deleting = busy.begin()) {
      deleting.run("delete from notes.note");

      Blocked returning =
          Blocked.on(busy, ADD.replaceFirst("\\?", "1").replaceFirst("\\?", "'" + PROFILE + "'"));
      deleting.commit();

      assertThatThrownBy(returning::changed).hasMessageContaining("is already withdrawn");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"authenticated", "tributary_ingest"})
  void a_withdrawal_names_the_profile_of_its_note(String role) throws SQLException {
    transaction.as(role).actingFor(USER);

    assertRefused(() -> transaction.run(WITHDRAW, USER, NOTE, 1, ELSEWHERE))
        .contains("this withdrawal names another profile than its note")
        .contains("Detail: notes.note has note " + NOTE + " with profile_id " + PROFILE)
        .contains("Hint: Set notes.withdrawal.profile_id to " + PROFILE);
  }

  @Test
  void a_withdrawal_of_what_is_not_there_may_name_any_profile() throws SQLException {
    transaction.as("authenticated").actingFor(USER);

    int inserted = transaction.run(WITHDRAW, USER, UNKNOWN_NOTE, 1, ELSEWHERE);

    assertThat(inserted).isEqualTo(1);
  }

  @Test
  void a_note_can_move_to_another_profile() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(ADD, 2, ELSEWHERE);

    transaction.run("delete from notes.note where revision < 2");

    assertThat(withdrawn()).containsExactly("1 " + PROFILE);
  }

  @Test
  void a_revision_can_be_deleted_though_a_lower_one_is_elsewhere() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(ADD, 2, ELSEWHERE);

    int deleted = transaction.run("delete from notes.note where revision = 2");

    assertThat(deleted).isEqualTo(1);
    assertThat(withdrawn()).containsExactly("2 " + ELSEWHERE);
  }

  private List<String> withdrawn() throws SQLException {
    return transaction.lines(
        "select revision, profile_id from notes.withdrawal where note_id = ? order by 1", NOTE);
  }

  private static AbstractStringAssert<?> assertRefused(ThrowingCallable insert) {
    return assertThatThrownBy(insert)
        .asInstanceOf(type(SQLException.class))
        .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("23514"))
        .extracting(SQLException::getMessage, STRING);
  }
}
