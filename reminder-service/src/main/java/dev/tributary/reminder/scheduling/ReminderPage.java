package dev.tributary.reminder.scheduling;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which of a user's reminders are asked for.
 *
 * @param profile those of this profile only; null for all
 * @param after the last id of the page before; null for the first page
 * @param limit how many at most
 */
public record ReminderPage(
    UserId user, @Nullable ProfileId profile, @Nullable ReminderId after, int limit) {}
