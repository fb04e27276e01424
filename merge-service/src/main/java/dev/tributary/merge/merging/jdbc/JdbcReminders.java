package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.ReminderRow;
import dev.tributary.merge.merging.Reminders;
import dev.tributary.merge.merging.Revised;
import dev.tributary.merge.profile.ReminderStatus;
import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.seal.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

final class JdbcReminders implements Reminders {
  private static final String FIND =
      """
      select id, profile_id, status, body, key_version, due, time_zone, recurrence, source_note_id,
        closed_by_note_id, stored_at, revision
      from profiles.reminder
      where user_id = :user and id = any(:ids)
      order by created_at, id
      """;
  private static final String SAVE =
      """
      insert into profiles.reminder (
        user_id, id, profile_id, status, body, key_version, due, time_zone, recurrence, source_note_id,
        closed_by_note_id, stored_at, revision, created_at, updated_at)
      values (
        :user, :id, :profile, :status, :body, :key_version, :due, :zone, :recurrence, :source,
        :closed_by, :stored_at, :revision, :now, :now)
      on conflict (user_id, id) do update set
        profile_id = excluded.profile_id, status = excluded.status, body = excluded.body,
        key_version = excluded.key_version, due = excluded.due,
        time_zone = excluded.time_zone, recurrence = excluded.recurrence, source_note_id = excluded.source_note_id,
        closed_by_note_id = excluded.closed_by_note_id, stored_at = excluded.stored_at,
        revision = excluded.revision, updated_at = excluded.updated_at
      """;
  private static final String REMOVE =
      "delete from profiles.reminder where user_id = :user and id = :id";

  private final SealedJson bodies = new SealedJson(Columns.REMINDER_BODY);
  private final NamedParameterJdbcOperations jdbc;
  private final Clock clock;

  JdbcReminders(NamedParameterJdbcOperations jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Revised<ReminderRow>> find(LockedProfile profile, Set<ReminderId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var which = of(profile).addValue("ids", Rows.array(ids.stream().map(ReminderId::value)));
    return jdbc.query(FIND, which, (row, number) -> Rows.revised(reminder(profile, row), row));
  }

  @Override
  public Sealed save(LockedProfile profile, Revised<ReminderRow> reminder) {
    ReminderRow row = reminder.subject();
    byte[] body = bodies.seal(profile.keys(), row.id().value(), row.body());
    int keyVersion = profile.keys().active().version();
    jdbc.update(
        SAVE,
        of(profile)
            .addValue("id", row.id().value())
            .addValue("profile", reminder.profile().value())
            .addValue("status", row.status().name().toLowerCase(Locale.ROOT))
            .addValue("body", body)
            .addValue("key_version", keyVersion)
            .addValue("due", row.due())
            .addValue("zone", row.zone().getId())
            .addValue("recurrence", row.recurrence())
            .addValue("source", row.source().value())
            .addValue("closed_by", row.closedBy() == null ? null : row.closedBy().value())
            .addValue("stored_at", Timestamp.from(row.storedAt()))
            .addValue("revision", reminder.revision())
            .addValue("now", Timestamp.from(clock.instant())));
    return Sealed.of(keyVersion, body);
  }

  @Override
  public void remove(LockedProfile profile, ReminderRow reminder) {
    jdbc.update(REMOVE, of(profile).addValue("id", reminder.id().value()));
  }

  private ReminderRow reminder(LockedProfile profile, ResultSet row) throws SQLException {
    UUID id = Rows.requiredId(row, "id");
    return new ReminderRow(
        new ReminderId(id),
        ReminderStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        bodies.open(
            profile.keys(),
            row.getInt("key_version"),
            id,
            row.getBytes("body"),
            ReminderRow.Body.class),
        row.getString("due"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("recurrence"),
        new NoteId(Rows.requiredId(row, "source_note_id")),
        Rows.orNull(Rows.id(row, "closed_by_note_id").map(NoteId::new)),
        Rows.instant(row, "stored_at"));
  }

  private static MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value());
  }
}
