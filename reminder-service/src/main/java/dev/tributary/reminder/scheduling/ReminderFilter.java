package dev.tributary.reminder.scheduling;

import dev.tributary.schema.id.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * Which of a user's reminders are asked for.
 *
 * @param profile those of this profile only; null for all
 * @param state the name of the state that they are in; null for all
 */
public record ReminderFilter(@Nullable ProfileId profile, @Nullable String state) {}
