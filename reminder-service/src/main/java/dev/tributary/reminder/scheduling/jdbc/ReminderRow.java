package dev.tributary.reminder.scheduling.jdbc;

import dev.tributary.reminder.agenda.DueTime;
import dev.tributary.reminder.agenda.Origin;
import dev.tributary.reminder.agenda.Promise;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.agenda.ReminderState;
import dev.tributary.reminder.agenda.Said;
import dev.tributary.reminder.agenda.SealedText;
import dev.tributary.reminder.agenda.Timing;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder as a row. */
final class ReminderRow {
  private static final int NO_KEY = 0;

  private ReminderRow() {}

  static Map<String, @Nullable Object> params(Reminder reminder) {
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("user", reminder.key().user().value());
    params.put("id", reminder.key().id().value());
    putPromise(params, reminder.promise());
    params.put("state", reminder.state().word());
    params.put("due_at", timestamp(reminder.state().dueAt()));
    params.put("fired_at", timestamp(reminder.firedAt()));
    params.put("done_at", timestamp(reminder.doneAt()));
    return params;
  }

  private static void putPromise(Map<String, @Nullable Object> params, Promise promise) {
    params.put("revision", promise.revision());
    params.put("said", promise.said().word());
    putText(params, promise.text());
    putOrigin(params, promise.origin());
    DueTime due = promise.timing().due();
    params.put("due", due == null ? null : due.toString());
    params.put("time_zone", promise.timing().zone().getId());
    params.put("recurrence", promise.timing().recurrence());
  }

  private static void putText(Map<String, @Nullable Object> params, @Nullable SealedText text) {
    params.put("body", text == null ? null : Base64.getDecoder().decode(text.base64()));
    params.put("key_version", text == null ? NO_KEY : text.keyVersion());
  }

  private static void putOrigin(Map<String, @Nullable Object> params, Origin origin) {
    NoteId closedBy = origin.closedBy();
    params.put("profile", origin.profile().value());
    params.put("source", origin.source().value());
    params.put("closed_by", closedBy == null ? null : closedBy.value());
    params.put("stored_at", Timestamp.from(origin.storedAt()));
  }

  static Reminder read(ResultSet row, int number) throws SQLException {
    return new Reminder(
        new ReminderKey(
            new UserId(row.getObject("user_id", UUID.class)),
            new ReminderId(row.getObject("id", UUID.class))),
        new Promise(
            row.getInt("revision"),
            Said.of(row.getString("said")).orElseThrow(),
            origin(row),
            timing(row),
            text(row)),
        ReminderState.of(row.getString("state"), instant(row, "due_at")),
        instant(row, "fired_at"),
        instant(row, "done_at"));
  }

  private static Origin origin(ResultSet row) throws SQLException {
    UUID closedBy = row.getObject("closed_by_note_id", UUID.class);
    return new Origin(
        new ProfileId(row.getObject("profile_id", UUID.class)),
        new NoteId(row.getObject("source_note_id", UUID.class)),
        closedBy == null ? null : new NoteId(closedBy),
        row.getTimestamp("stored_at").toInstant());
  }

  private static Timing timing(ResultSet row) throws SQLException {
    String due = row.getString("due");
    return new Timing(
        due == null ? null : DueTime.of(due),
        ZoneId.of(row.getString("time_zone")),
        row.getString("recurrence"));
  }

  private static @Nullable SealedText text(ResultSet row) throws SQLException {
    byte[] body = row.getBytes("body");
    return body == null
        ? null
        : new SealedText(row.getInt("key_version"), Base64.getEncoder().encodeToString(body));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
