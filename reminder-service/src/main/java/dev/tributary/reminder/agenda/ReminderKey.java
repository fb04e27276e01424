package dev.tributary.reminder.agenda;

import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;

/** A reminder and whose it is. Written {@code user/reminder} where it names a task. */
public record ReminderKey(UserId user, ReminderId id) {
  /**
   * Reads {@code user/reminder}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static ReminderKey of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a reminder's key is written user/reminder");
    }
    return new ReminderKey(
        UserId.of(text.substring(0, slash)), ReminderId.of(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return user + "/" + id;
  }
}
