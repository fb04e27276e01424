package dev.tributary.reminder.scheduling.http;

import dev.tributary.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of reminders.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
record ReminderList(List<ListedReminder> reminders, @Nullable String next) {
  static ReminderList of(Page<ListedReminder> page) {
    return new ReminderList(page.rows(), page.next());
  }
}
