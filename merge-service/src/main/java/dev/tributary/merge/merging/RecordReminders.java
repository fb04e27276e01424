package dev.tributary.merge.merging;

import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.ReminderId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records reminders where they differ from what is stored, and announces each change. */
final class RecordReminders {
  private static final String WITHDRAWN = "withdrawn";

  private final Reminders reminders;
  private final Outbox outbox;
  private final IdSource ids;

  RecordReminders(Reminders reminders, Outbox outbox, IdSource ids) {
    this.reminders = reminders;
    this.outbox = outbox;
    this.ids = ids;
  }

  ReminderClasses record(LockedProfile profile, Folded folded, Set<ReminderId> former) {
    List<Revised<ReminderRow>> stored = reminders.find(profile, former);
    ReminderClasses classes = ReminderClasses.of(folded, classIds(folded, stored));
    Map<ReminderId, Revised<ReminderRow>> left =
        stored.stream().collect(Collectors.toMap(it -> it.subject().id(), Function.identity()));
    classes.rows().forEach(row -> save(profile, left.remove(row.id()), row));
    left.values().forEach(gone -> withdraw(profile, gone));
    return classes;
  }

  private void save(LockedProfile profile, @Nullable Revised<ReminderRow> stored, ReminderRow row) {
    if (stored != null && stored.isStill(row, profile.id())) {
      return;
    }
    Revised<ReminderRow> changed =
        stored == null ? Revised.first(row, profile.id()) : stored.next(row, profile.id());
    Sealed body = reminders.save(profile, changed);
    outbox.add(event(profile, changed, row.status().name().toLowerCase(Locale.ROOT), body));
  }

  private void withdraw(LockedProfile profile, Revised<ReminderRow> gone) {
    reminders.remove(profile, gone.subject());
    outbox.add(event(profile, gone.next(gone.subject(), gone.profile()), WITHDRAWN, null));
  }

  private ClassIds<ReminderId> classIds(Folded folded, List<Revised<ReminderRow>> stored) {
    return new ClassIds<>(
        folded::formerReminder,
        stored.stream().map(it -> it.subject().id()).toList(),
        () -> new ReminderId(ids.next()));
  }

  private static ReminderChanged event(
      LockedProfile profile, Revised<ReminderRow> changed, String said, @Nullable Sealed body) {
    ReminderRow row = changed.subject();
    return new ReminderChanged(
        profile.user(),
        changed.profile(),
        row.id(),
        changed.revision(),
        said,
        body,
        row.due(),
        row.zone().getId(),
        row.recurrence(),
        row.source(),
        row.closedBy(),
        row.storedAt());
  }
}
