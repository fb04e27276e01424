package dev.tributary.reminder;

import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.ReminderFired;
import dev.tributary.schema.event.UnreadableEvent;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service has stored, seen by the database's owner. */
final class Database {
  private static final JdbcClient JDBC = JdbcClient.create(Surroundings.POSTGRES.superuser());

  private Database() {}

  static ConditionFactory eventually() {
    // What is awaited takes milliseconds, but a machine may be busy.
    return Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(25));
  }

  /** The state, or "none" where the reminder is not known. */
  static String state(Subject subject) {
    return ofReminder("select state from reminders.reminder where user_id = ? and id = ?", subject)
        .query(String.class)
        .optional()
        .orElse("none");
  }

  static int revision(Subject subject) {
    return ofReminder(
            "select revision from reminders.reminder where user_id = ? and id = ?", subject)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  static void awaitState(Subject subject, String state) {
    eventually().until(() -> state(subject), state::equals);
  }

  static void awaitRevision(Subject subject, int revision) {
    eventually().until(() -> revision(subject), it -> it == revision);
  }

  static boolean hasAlarm(Subject subject) {
    return alarm("", subject);
  }

  static boolean isRinging(Subject subject) {
    return alarm("and picked", subject);
  }

  /** Lets the reminder's alarm ring now, whatever the reminder says. */
  static void ring(Subject subject) {
    JDBC.sql(
            """
            update reminder_scheduler.scheduled_tasks
            set execution_time = now()
            where task_instance = ?
            """)
        .param(subject.key().toString())
        .update();
  }

  /** Moves the reminder and its alarm to a moment that has just passed, which it tells. */
  static Instant makeDue(Subject subject) {
    ring(subject);
    Timestamp due =
        ofReminder(
                """
                update reminders.reminder
                set due_at = date_trunc('second', now())
                where user_id = ? and id = ?
                returning due_at
                """,
                subject)
            .query((row, number) -> row.getTimestamp("due_at"))
            .single();
    return due.toInstant();
  }

  /** As a process leaves it that was killed while it fired the reminder. */
  static void leaveRinging(Subject subject) {
    JDBC.sql(
            """
            update reminder_scheduler.scheduled_tasks
            set picked = true, picked_by = 'killed', last_heartbeat = now() - interval '1 minute',
              version = version + 1
            where task_instance = ?
            """)
        .param(subject.key().toString())
        .update();
  }

  private static boolean alarm(String condition, Subject subject) {
    return JDBC.sql(
            "select exists (select from reminder_scheduler.scheduled_tasks where task_instance = ? "
                + condition
                + ")")
        .param(subject.key().toString())
        .query(Boolean.class)
        .single();
  }

  /** Scheduled reminders without an alarm, and alarms of what is not scheduled. */
  static List<String> inconsistencies(UserId user) {
    return JDBC.sql(
            """
            select coalesce(r.user_id || '/' || r.id, t.task_instance)
            from (select * from reminders.reminder where state = 'scheduled') r
            full join reminder_scheduler.scheduled_tasks t
              on t.task_instance = r.user_id || '/' || r.id
            where (r.id is null or t.task_instance is null)
              and coalesce(r.user_id || '/' || r.id, t.task_instance) like ? || '/%'
            """)
        .param(user.toString())
        .query((row, number) -> row.getString(1))
        .list();
  }

  static List<ReminderFired> announcements(UserId user) {
    return JDBC.sql(
            """
            select payload::text
            from outbox.event
            where user_id = ? and topic = 'tributary.firings'
            order by occurred_at
            """)
        .param(user.value())
        .query((row, number) -> event(row.getString(1)))
        .list();
  }

  private static ReminderFired event(String json) {
    try {
      Event event =
          EventJson.read("dev.tributary.ReminderFired", json.getBytes(StandardCharsets.UTF_8));
      return (ReminderFired) event;
    } catch (UnreadableEvent e) {
      throw new AssertionError(e);
    }
  }

  private static JdbcClient.StatementSpec ofReminder(String sql, Subject subject) {
    return JDBC.sql(sql).param(subject.user().value()).param(subject.id().value());
  }
}
