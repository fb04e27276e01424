package dev.tributary.merge.merging;

import dev.tributary.merge.profile.ReminderStatus;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ReminderId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as notes tell it, as it is stored and announced.
 *
 * @param due local date, or date and time, in {@code zone}
 * @param recurrence RRULE value of RFC 5545
 * @param source the note whose words are shown
 * @param closedBy the note that reported it done or called off
 * @param storedAt when the source's row was inserted
 */
public record ReminderRow(
    ReminderId id,
    ReminderStatus status,
    Body body,
    @Nullable String due,
    ZoneId zone,
    @Nullable String recurrence,
    NoteId source,
    @Nullable NoteId closedBy,
    Instant storedAt) {
  /** What is sealed. */
  public record Body(String action, String quote) {}
}
