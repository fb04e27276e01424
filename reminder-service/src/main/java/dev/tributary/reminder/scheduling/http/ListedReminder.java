package dev.tributary.reminder.scheduling.http;

import dev.tributary.reminder.agenda.DueTime;
import dev.tributary.reminder.agenda.Origin;
import dev.tributary.reminder.agenda.Promise;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.SealedText;
import dev.tributary.reminder.agenda.Timing;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as the API shows it.
 *
 * @param said what notes say: requested, moved, completed, cancelled or withdrawn
 * @param state what became of it: scheduled, undated, fired, expired or closed
 * @param due local date, or local date and time; null if no note says
 * @param dueAt the instant; null unless it is or was to fire
 * @param recurrence an RRULE value of RFC 5545, or null
 * @param firedAt when it last fired, or null
 * @param doneAt when its user called it done, or null
 * @param keyVersion version of the data key; null, like the body, once withdrawn
 * @param body action and quote, sealed for {@code profiles.reminder.body}, as Base64
 */
record ListedReminder(
    UUID id,
    UUID profileId,
    int revision,
    String said,
    String state,
    @Nullable String due,
    @Nullable Instant dueAt,
    String timeZone,
    @Nullable String recurrence,
    UUID sourceNoteId,
    @Nullable UUID closedByNoteId,
    @Nullable Instant firedAt,
    @Nullable Instant doneAt,
    @Nullable Integer keyVersion,
    @Nullable String body) {

  static ListedReminder of(Reminder reminder) {
    Promise promise = reminder.promise();
    Origin origin = promise.origin();
    Timing timing = promise.timing();
    SealedText text = promise.text();
    return new ListedReminder(
        reminder.key().id().value(),
        origin.profile().value(),
        promise.revision(),
        promise.said().word(),
        reminder.state().word(),
        due(timing.due()),
        reminder.state().dueAt(),
        timing.zone().getId(),
        timing.recurrence(),
        origin.source().value(),
        note(origin.closedBy()),
        reminder.firedAt(),
        reminder.doneAt(),
        text == null ? null : text.keyVersion(),
        text == null ? null : text.base64());
  }

  private static @Nullable String due(@Nullable DueTime due) {
    return due == null ? null : due.toString();
  }

  private static @Nullable UUID note(@Nullable NoteId note) {
    return note == null ? null : note.value();
  }
}
