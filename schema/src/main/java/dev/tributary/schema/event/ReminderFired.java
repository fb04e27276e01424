package dev.tributary.schema.event;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence of a reminder has fired. It never fires again.
 *
 * @param occurrenceAt the instant that it was due
 * @param body action and quote, sealed for {@code profiles.reminder.body}
 */
public record ReminderFired(
    UserId userId,
    ProfileId profileId,
    ReminderId reminderId,
    Instant occurrenceAt,
    Instant firedAt,
    @Nullable Sealed body)
    implements Event {}
