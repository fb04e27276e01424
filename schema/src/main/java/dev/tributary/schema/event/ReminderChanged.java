package dev.tributary.schema.event;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What notes say of a reminder has changed.
 *
 * @param revision counts the changes of this reminder, from 1
 * @param said {@code requested}, {@code moved}, {@code completed}, {@code cancelled} or {@code
 *     withdrawn}
 * @param body action and quote, sealed for {@code profiles.reminder.body}; null once withdrawn
 * @param due local date ({@code 2026-03-06}) or date and time ({@code 2026-03-30T09:00}); null if
 *     the note gives none
 * @param timeZone IANA name of the zone that {@code due} is in
 * @param recurrence an RRULE value of RFC 5545, or null
 * @param storedAt when the note was stored: what was due before that is expired, not late
 */
public record ReminderChanged(
    UserId userId,
    ProfileId profileId,
    ReminderId reminderId,
    int revision,
    String said,
    @Nullable Sealed body,
    @Nullable String due,
    String timeZone,
    @Nullable String recurrence,
    NoteId sourceNoteId,
    @Nullable NoteId closedByNoteId,
    Instant storedAt)
    implements Event {}
