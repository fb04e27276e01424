package dev.tributary.merge.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise, however often it was repeated or moved.
 *
 * @param first the statement that made it
 * @param shown the statement whose action people see
 * @param members its reminder statements, and the completions that moved or closed it
 * @param due the final local date, or date and time, in the zone of {@code shown}
 * @param recurrence RFC 5545 RRULE value
 * @param closedBy the completion that completed or cancelled it
 */
public record Reminder(
    StatementKey first,
    StatementKey shown,
    List<StatementKey> members,
    @Nullable String due,
    @Nullable String recurrence,
    ReminderStatus status,
    @Nullable StatementKey closedBy) {

  public Reminder {
    members = List.copyOf(members);
  }
}
