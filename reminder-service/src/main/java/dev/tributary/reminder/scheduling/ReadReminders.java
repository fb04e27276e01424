package dev.tributary.reminder.scheduling;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.paging.Page;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.paging.Position;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.schema.id.UserId;
import java.time.Instant;

/** Shows a user their reminders. */
public final class ReadReminders {
  private final RowLevelSession session;
  private final Reminders reminders;

  public ReadReminders(RowLevelSession session, Reminders reminders) {
    this.session = session;
    this.reminders = reminders;
  }

  /** The next one that is due first; those that are not to fire last. */
  public Page<Reminder> page(UserId user, ReminderFilter filter, PageRequest request) {
    return Page.of(
        session.as(user, () -> reminders.page(user, filter, request)),
        request,
        ReadReminders::position);
  }

  /**
   * One reminder.
   *
   * @throws NotFound if the user has no such reminder
   */
  public Reminder one(ReminderKey key) {
    return session
        .as(key.user(), () -> reminders.find(key))
        .orElseThrow(() -> new NotFound("reminder"));
  }

  private static Position position(Reminder reminder) {
    Instant due = reminder.state().dueAt();
    Instant last = Position.LAST;
    Instant at = due == null || due.isAfter(last) ? last : due;
    return new Position(at, reminder.key().id().value());
  }
}
