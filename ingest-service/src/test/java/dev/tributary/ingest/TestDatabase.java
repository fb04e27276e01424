package dev.tributary.ingest;

import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.platform.embedded.EmbeddedPostgreSql;
import dev.tributary.platform.embedded.ServiceLogins;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of one test class, seen as its owner sees it. */
public record TestDatabase(EmbeddedPostgreSql server, String name, ServiceLogins logins) {
  /** What no record may ever hold. */
  private static final byte[] SEALED =
      "sealed-bytes-that-stay-at-home".repeat(4).getBytes(StandardCharsets.UTF_8);

  private static final String ADD_PROFILE =
      """
      insert into profiles.profile (user_id, id, name, key_version)
      values (:user, :profile, :sealed, 1)
      """;

  private static final String ADD_NOTES =
      """
      insert into notes.note
        (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
      select :user, added.id, 1, :profile, :sealed, 1, timestamptz '2026-03-02 18:12:00.123456+00',
        'Europe/Berlin'
      from unnest(:ids::uuid[]) as added (id)
      """;

  private static final String ADD_EVENT =
      """
      insert into outbox.event
        (user_id, event_id, topic, profile_id, type, payload, traceparent, occurred_at)
      values (:user, :event, :topic, :profile, 'dev.tributary.NoteMerged', :payload::jsonb,
        '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', now())
      """;

  public String jdbcUrl() {
    return server.jdbcUrl(name);
  }

  /** The capture role's way in, with a slot of this database's own. */
  public CaptureSource source() {
    return new CaptureSource(jdbcUrl(), logins.capture().role(), logins.capture().password(), name);
  }

  /** As the superuser. */
  public JdbcClient sql() {
    return JdbcClient.create(server.superuser(name));
  }

  /** A user's new profile. */
  public ProfileId addProfile(UserId user) {
    var profile = new ProfileId(UUID.randomUUID());
    sql()
        .sql(ADD_PROFILE)
        .param("user", user.value())
        .param("profile", profile.value())
        .param("sealed", SEALED)
        .update();
    return profile;
  }

  /** So many notes in one transaction, each with its first revision. */
  public List<NoteRevision> addNotes(UserId user, ProfileId profile, int count) {
    List<UUID> ids = IntStream.range(0, count).mapToObj(each -> UUID.randomUUID()).toList();
    sql()
        .sql(ADD_NOTES)
        .param("user", user.value())
        .param("profile", profile.value())
        .param("sealed", SEALED)
        .param("ids", ids.toString().replace('[', '{').replace(']', '}'))
        .update();
    return ids.stream().map(id -> new NoteRevision(new NoteId(id), 1)).toList();
  }

  /** Deletes a note, as any SQL client might. */
  public void deleteNote(UserId user, NoteId note) {
    sql()
        .sql("delete from notes.note where user_id = :user and id = :note")
        .param("user", user.value())
        .param("note", note.value())
        .update();
  }

  /** An event of the outbox, for whatever topic. */
  public UUID addEvent(UserId user, ProfileId profile, String topic, String payload) {
    UUID event = UUID.randomUUID();
    sql()
        .sql(ADD_EVENT)
        .param("user", user.value())
        .param("event", event)
        .param("topic", topic)
        .param("profile", profile.value())
        .param("payload", payload)
        .update();
    return event;
  }

  /** Ends the connection that reads the slot. */
  public boolean terminateReader() {
    return sql()
        .sql(
            """
            select coalesce(bool_or(pg_terminate_backend(active_pid)), false)
            from pg_replication_slots
            where slot_name = :slot and active_pid is not null
            """)
        .param("slot", name)
        .query(Boolean.class)
        .single();
  }

  /** Names of the slots of this database. */
  public List<String> slots() {
    return sql()
        .sql("select slot_name::text from pg_replication_slots where database = current_database()")
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Leaves room for the next test class: a server has few slots. */
  public void dropSlots() {
    sql()
        .sql(
            """
            select pg_drop_replication_slot(slot_name)
            from pg_replication_slots
            where database = current_database() and not active
            """)
        .query()
        .listOfRows();
  }
}
