package dev.tributary.reminder.scheduling.jdbc;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.paging.Position;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.scheduling.ReminderFilter;
import dev.tributary.reminder.scheduling.Reminders;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcReminders implements Reminders {
  private static final String ADD =
      """
      insert into reminders.reminder (
        user_id, id, profile_id, revision, said, body, key_version, due, time_zone, recurrence,
        source_note_id, closed_by_note_id, stored_at, state, due_at, fired_at, done_at)
      values (
        :user, :id, :profile, :revision, :said, :body, :key_version, :due, :time_zone, :recurrence,
        :source, :closed_by, :stored_at, :state, :due_at, :fired_at, :done_at)
      on conflict (user_id, id) do nothing
      """;
  private static final String UPDATE =
      """
      update reminders.reminder
      set profile_id = :profile, revision = :revision, said = :said, body = :body,
        key_version = :key_version, due = :due, time_zone = :time_zone, recurrence = :recurrence,
        source_note_id = :source, closed_by_note_id = :closed_by, stored_at = :stored_at,
        state = :state, due_at = :due_at, fired_at = :fired_at, done_at = :done_at, updated_at = now()
      where user_id = :user and id = :id
      """;
  private static final String COLUMNS =
      """
      select user_id, id, profile_id, revision, said, body, key_version, due, time_zone, recurrence,
        source_note_id, closed_by_note_id, stored_at, state, due_at, fired_at, done_at
      from reminders.reminder
      """;
  private static final String FIND = COLUMNS + "where user_id = :user and id = :id";
  private static final String LOCK = FIND + " for update";
  private static final String PAGE =
      COLUMNS
          // Without a time it comes last: least() leaves nulls out.
          + """
          where user_id = :user
            and (:profile::uuid is null or profile_id = :profile::uuid)
            and (:state::text is null or state = :state::text)
            and (:after_at::timestamptz is null
              or (least(due_at, :last), id) > (:after_at::timestamptz, :after_id::uuid))
          order by least(due_at, :last), id
          limit :limit
          """;
  private static final String FIRED =
      """
      select occurrence_at
      from reminders.firing
      where user_id = :user and reminder_id = :id
      """;
  private static final String ADD_FIRING =
      """
      insert into reminders.firing (user_id, reminder_id, occurrence_at, fired_at)
      values (:user, :id, :occurrence_at, :fired_at)
      on conflict (user_id, reminder_id, occurrence_at) do nothing
      """;

  private final JdbcClient jdbc;

  JdbcReminders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean add(Reminder reminder) {
    return jdbc.sql(ADD).params(ReminderRow.params(reminder)).update() == 1;
  }

  @Override
  public Optional<Reminder> lock(ReminderKey key) {
    return statement(LOCK, key).query(ReminderRow::read).optional();
  }

  @Override
  public Set<Instant> fired(ReminderKey key) {
    return statement(FIRED, key)
        .query((row, number) -> row.getTimestamp("occurrence_at").toInstant())
        .set();
  }

  @Override
  public void update(Reminder reminder) {
    jdbc.sql(UPDATE).params(ReminderRow.params(reminder)).update();
  }

  @Override
  public boolean addFiring(ReminderKey key, Instant occurrence, Instant firedAt) {
    return statement(ADD_FIRING, key)
            .param("occurrence_at", Timestamp.from(occurrence))
            .param("fired_at", Timestamp.from(firedAt))
            .update()
        == 1;
  }

  @Override
  public Optional<Reminder> find(ReminderKey key) {
    return statement(FIND, key).query(ReminderRow::read).optional();
  }

  @Override
  public List<Reminder> page(UserId user, ReminderFilter filter, PageRequest request) {
    Position after = request.after();
    return jdbc.sql(PAGE)
        .param("user", user.value())
        .param("profile", filter.profile() == null ? null : filter.profile().value())
        .param("state", filter.state())
        .param("last", Timestamp.from(Position.LAST))
        .param("after_at", after == null ? null : Timestamp.from(after.at()))
        .param("after_id", after == null ? null : after.id())
        .param("limit", request.fetched())
        .query(ReminderRow::read)
        .list();
  }

  private JdbcClient.StatementSpec statement(String sql, ReminderKey key) {
    return jdbc.sql(sql).param("user", key.user().value()).param("id", key.id().value());
  }
}
