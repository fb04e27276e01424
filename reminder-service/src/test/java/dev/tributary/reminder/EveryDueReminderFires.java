package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.event.ReminderFired;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Waits until each of these occurrences was announced, and judges that none was before its time.
 */
final class EveryDueReminderFires {
  private EveryDueReminderFires() {}

  static void judge(UserId user, Map<ReminderId, Instant> due) {
    Database.eventually().untilAsserted(() -> assertThat(fired(user)).containsAll(due.entrySet()));
    assertThat(Database.announcements(user))
        .allSatisfy(it -> assertThat(it.firedAt()).isAfterOrEqualTo(it.occurrenceAt()));
  }

  private static Set<Map.Entry<ReminderId, Instant>> fired(UserId user) {
    var fired = new HashSet<Map.Entry<ReminderId, Instant>>();
    for (ReminderFired it : Database.announcements(user)) {
      fired.add(Map.entry(it.reminderId(), it.occurrenceAt()));
    }
    return fired;
  }
}
