package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.event.ConflictChanged;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.event.UnreadableEvent;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile's delete tells of its reminders and conflicts, whoever deletes it. */
class DeletedProfileIT {
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UUID OTHER = UUID.fromString("1c8d306f-4b72-4e1f-8d69-2f3b4c5d6e7f");
  private static final ProfileId PROFILE = ProfileId.of("10000000-0000-4000-8000-000000000001");
  private static final NoteId NOTE = NoteId.of("20000000-0000-4000-8000-000000000001");
  private static final NoteId LATER_NOTE = NoteId.of("20000000-0000-4000-8000-000000000002");
  private static final DecisionId DECISION = DecisionId.of("90000000-0000-4000-8000-000000000002");
  private static final ReminderChanged REMINDER =
      new ReminderChanged(
          new UserId(USER),
          PROFILE,
          ReminderId.of("60000000-0000-4000-8000-000000000001"),
          2,
          "withdrawn",
          null,
          "2026-03-06T09:00",
          "Europe/Brussels",
          null,
          NOTE,
          null,
          Instant.parse("2026-03-01T10:00:01Z"));
  private static final ConflictChanged CONFLICT =
      new ConflictChanged(
          new UserId(USER),
          PROFILE,
          ConflictId.of("50000000-0000-4000-8000-000000000001"),
          2,
          "withdrawn",
          FactId.of("40000000-0000-4000-8000-000000000001"),
          FactId.of("40000000-0000-4000-8000-000000000002"),
          NOTE,
          null,
          null,
          null);
  private static final String DELETE = "delete from profiles.profile";

  private static ScratchServer server;
  private static Database database;
  private Transaction transaction;

  @BeforeAll
  static void start() throws SQLException {
    server = ScratchServer.start();
    database = server.database("scratch");
    database.migrations().migrate();
    SampleRows.insert(database, USER);
    SampleRows.insert(database, OTHER);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    transaction = database.begin();
    transaction.run("delete from outbox.event");
  }

  @AfterEach
  void rollback() throws SQLException {
    transaction.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"authenticated", "tributary_merge"})
  void its_reminders_and_conflicts_are_announced_as_withdrawn(String role) throws Exception {
    transaction.as(role).actingFor(USER);

    transaction.run(DELETE);

    assertThat(announced()).containsExactly(CONFLICT, REMINDER);
  }

  @Test
  void it_is_announced_by_the_superuser_without_claims_too() throws Exception {
    int deleted = transaction.run(DELETE + " where user_id = ?", USER);

    assertThat(deleted).isEqualTo(1);
    assertThat(announced()).containsExactly(CONFLICT, REMINDER);
  }

  @Test
  void the_announcement_has_the_topic_the_key_and_the_user_of_any_other() throws SQLException {
    transaction.as("authenticated").actingFor(USER);

    transaction.run(DELETE);

    assertThat(all("topic, type, user_id, profile_id, occurred_at = now()"))
        .containsExactly(
            String.join(" ", Topics.of(CONFLICT), CONFLICT.type(), USER.toString(), PROFILE + " t"),
            String.join(
                " ", Topics.of(REMINDER), REMINDER.type(), USER.toString(), PROFILE + " t"));
  }

  @Test
  void every_field_is_written_as_events_are_written() throws SQLException {
    var closed =
        new ReminderChanged(
            REMINDER.userId(),
            PROFILE,
            REMINDER.reminderId(),
            8,
            "withdrawn",
            null,
            "2026-03-06",
            "UTC",
            "FREQ=WEEKLY",
            LATER_NOTE,
            NOTE,
            Instant.parse("2026-03-01T10:00:01.123456Z"));
    var settled =
        new ConflictChanged(
            CONFLICT.userId(),
            PROFILE,
            CONFLICT.conflictId(),
            4,
            "withdrawn",
            CONFLICT.challengerFactId(),
            CONFLICT.existingFactId(),
            LATER_NOTE,
            null,
            DECISION,
            null);
    fillEveryColumn();
    transaction.as("authenticated").actingFor(USER);

    transaction.run(DELETE);

    assertThat(all("payload"))
        .containsExactlyElementsOf(
            transaction.lines(
                "select * from unnest(array[?::jsonb, ?::jsonb])",
                EventJson.text(settled),
                EventJson.text(closed)));
  }

  private void fillEveryColumn() throws SQLException {
    transaction.run(
        """
        update profiles.reminder set status = 'completed', due = '2026-03-06', time_zone = 'UTC',
          recurrence = 'FREQ=WEEKLY', source_note_id = ?, closed_by_note_id = ?,
          stored_at = '2026-03-01T11:00:01.123456+01', revision = 7
        """,
        LATER_NOTE.value(),
        NOTE.value());
    transaction.run(
        """
        update profiles.conflict set status = 'settled', existing_fact_id = challenger_fact_id,
          challenger_fact_id = existing_fact_id, note_id = ?, settled_by_decision_id = ?, revision = 3
        """,
        LATER_NOTE.value(),
        DECISION.value());
  }

  @Test
  void nothing_is_said_of_what_another_profile_has() throws SQLException {
    transaction.run(
        """
        insert into profiles.profile (user_id, id, name, key_version)
        select user_id, gen_random_uuid(), name, key_version from profiles.profile where user_id = ?
        """,
        USER);
    transaction.as("authenticated").actingFor(USER);

    int deleted = transaction.run(DELETE + " where id <> ?", PROFILE.value());

    assertThat(deleted).isEqualTo(1);
    assertThat(all("type")).isEmpty();
  }

  @Test
  void what_merge_service_has_withdrawn_itself_is_not_announced_again() throws SQLException {
    transaction.as("tributary_merge").actingFor(USER);
    transaction.run("delete from profiles.reminder");
    transaction.run("delete from profiles.conflict");

    transaction.run(DELETE);

    assertThat(all("type")).isEmpty();
  }

  @Test
  void a_delete_of_what_is_gone_announces_nothing_again() throws SQLException {
    transaction.as("authenticated").actingFor(USER);
    transaction.run(DELETE);

    int again = transaction.run(DELETE);

    assertThat(again).isZero();
    assertThat(all("type")).hasSize(2);
  }

  @Test
  void what_a_merge_adds_while_the_delete_waits_is_announced_with_the_rest() throws Exception {
    Database busy = server.database("busy");
    busy.migrations().migrate();
    SampleRows.insert(busy, USER);
    try (Transaction merging = busy.begin()) {
      merging.lines("select from profiles.profile for no key update");

      Blocked delete = Blocked.on(busy, DELETE);
      merging.run(
          "update profiles.reminder set id = '60000000-0000-4000-8000-000000000002', revision = 2");
      merging.commit();

      assertThat(delete.changed()).isEqualTo(1);
      assertThat(
              busy.lines(
                  "select payload ->> 'reminder_id', payload ->> 'revision' from outbox.event"))
          .contains("60000000-0000-4000-8000-000000000002 3");
    }
  }

  private List<Event> announced() throws SQLException, UnreadableEvent {
    List<Event> events = new ArrayList<>();
    for (String line : all("type, payload")) {
      String[] parts = line.split(" ", 2);
      events.add(EventJson.read(parts[0], parts[1].getBytes(StandardCharsets.UTF_8)));
    }
    return events;
  }

  private List<String> all(String columns) throws SQLException {
    transaction.as("postgres");
    return transaction.lines("select " + columns + " from outbox.event order by type");
  }
}
