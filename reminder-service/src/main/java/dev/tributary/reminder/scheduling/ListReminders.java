package dev.tributary.reminder.scheduling;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.reminder.agenda.Reminder;
import java.util.List;

/** Shows a user their reminders, page by page. */
public final class ListReminders {
  private final RowLevelSession session;
  private final Reminders reminders;

  public ListReminders(RowLevelSession session, Reminders reminders) {
    this.session = session;
    this.reminders = reminders;
  }

  /** One page, by id; none left if it is shorter than its limit. */
  public List<Reminder> list(ReminderPage page) {
    return session.as(page.user(), () -> reminders.page(page));
  }
}
