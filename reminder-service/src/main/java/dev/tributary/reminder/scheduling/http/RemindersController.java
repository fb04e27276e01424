package dev.tributary.reminder.scheduling.http;

import dev.tributary.platform.access.Caller;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.agenda.ReminderState;
import dev.tributary.reminder.scheduling.FinishReminder;
import dev.tributary.reminder.scheduling.ReadReminders;
import dev.tributary.reminder.scheduling.ReminderFilter;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reminders")
class RemindersController {
  private final ReadReminders readReminders;
  private final FinishReminder finishReminder;

  RemindersController(ReadReminders readReminders, FinishReminder finishReminder) {
    this.readReminders = readReminders;
    this.finishReminder = finishReminder;
  }

  @Operation(summary = "The reminders, the next one that is due first")
  @GetMapping
  ReminderList list(
      Caller caller,
      @RequestParam(name = "profile_id", required = false) @Nullable UUID profile,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    var filter = new ReminderFilter(profile == null ? null : new ProfileId(profile), known(state));
    return ReminderList.of(
        readReminders
            .page(caller.user(), filter, PageRequest.of(after, limit))
            .map(ListedReminder::of));
  }

  @Operation(summary = "A reminder")
  @GetMapping("/{id}")
  ListedReminder one(Caller caller, @PathVariable UUID id) {
    return ListedReminder.of(readReminders.one(key(caller, id)));
  }

  @Operation(summary = "Calls a reminder done; no note takes that back")
  @PostMapping("/{id}/done")
  ListedReminder done(Caller caller, @PathVariable UUID id) {
    return ListedReminder.of(finishReminder.finish(key(caller, id)));
  }

  private static ReminderKey key(Caller caller, UUID id) {
    return new ReminderKey(caller.user(), new ReminderId(id));
  }

  private static @Nullable String known(@Nullable String state) {
    if (state == null || ReminderState.WORDS.contains(state)) {
      return state;
    }
    throw new InvalidField("state", "must be one of " + String.join(", ", ReminderState.WORDS));
  }
}
