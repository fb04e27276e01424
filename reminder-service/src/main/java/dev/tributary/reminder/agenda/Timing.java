package dev.tributary.reminder.agenda;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a promise is due.
 *
 * @param due null if no note gives a time; the first occurrence, if it recurs
 * @param zone the zone that {@code due} is in
 * @param recurrence an RRULE value of RFC 5545, or null
 */
public record Timing(@Nullable DueTime due, ZoneId zone, @Nullable String recurrence) {}
