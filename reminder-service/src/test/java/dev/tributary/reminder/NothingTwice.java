package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.event.ReminderFired;
import dev.tributary.schema.id.UserId;

/** Judges that no occurrence of any of a user's reminders was announced twice. */
final class NothingTwice {
  private NothingTwice() {}

  static void judge(UserId user) {
    assertThat(Database.announcements(user))
        .extracting(ReminderFired::reminderId, ReminderFired::occurrenceAt)
        .doesNotHaveDuplicates();
  }
}
