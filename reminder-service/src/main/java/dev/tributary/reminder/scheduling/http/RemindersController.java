package dev.tributary.reminder.scheduling.http;

import dev.tributary.platform.access.Caller;
import dev.tributary.reminder.scheduling.ListReminders;
import dev.tributary.reminder.scheduling.ReminderPage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The caller's reminders, by id, {@code limit} at a time (100 unless told, at most 500). A page
 * that is shorter than its limit is the last; otherwise the next one is asked for with {@code
 * after} = the last id.
 */
@RestController
class RemindersController {
  private final ListReminders reminders;

  RemindersController(ListReminders reminders) {
    this.reminders = reminders;
  }

  @GetMapping("/v1/reminders")
  ReminderList list(
      Caller caller,
      @RequestParam("profile_id") @Nullable String profile,
      @RequestParam("after") @Nullable String after,
      @RequestParam("limit") @Nullable String limit) {
    ReminderPage page =
        new ReminderPage(
            caller.user(),
            PageParameters.profile(profile),
            PageParameters.after(after),
            PageParameters.limit(limit));
    return new ReminderList(reminders.list(page).stream().map(ListedReminder::of).toList());
  }

  /** The answer's one field, so that others can join it. */
  record ReminderList(List<ListedReminder> reminders) {}
}
