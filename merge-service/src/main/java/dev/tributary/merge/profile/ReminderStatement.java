package dev.tributary.merge.profile;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the author promised, must do or wants to be reminded of.
 *
 * @param due local date or local date and time in {@code zone}, without offset
 * @param recurrence RFC 5545 RRULE value
 */
public record ReminderStatement(
    StatementKey key,
    String quote,
    String action,
    @Nullable String due,
    @Nullable String recurrence,
    ZoneId zone)
    implements Statement {}
