package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.seal.Columns;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A reminder, opened.
 *
 * @param said by notes: requested, moved, completed, cancelled or withdrawn
 * @param state what became of it: scheduled, undated, fired, expired or closed
 * @param due local date, or local date and time, in {@code zone}
 * @param doneAt when the user said that it is done
 * @param recurrence RFC 5545 RRULE value
 */
public record ShownReminder(
    ReminderId id,
    ProfileId profile,
    String said,
    String state,
    @Nullable String due,
    @Nullable Instant dueAt,
    ZoneId zone,
    @Nullable String recurrence,
    NoteId source,
    @Nullable NoteId closedBy,
    @Nullable Instant firedAt,
    @Nullable Instant doneAt,
    String action,
    String quote) {
  static ShownReminder of(JsonNode reminder, Sealing sealing) {
    String id = reminder.path("id").asText();
    JsonNode body = sealing.openJson(Columns.REMINDER_BODY, id, reminder.path("body"));
    return new ShownReminder(
        ReminderId.of(id),
        ProfileId.of(reminder.path("profile_id").asText()),
        reminder.path("said").asText(),
        reminder.path("state").asText(),
        Json.textOrNull(reminder, "due"),
        Json.timeOrNull(reminder, "due_at"),
        ZoneId.of(reminder.path("time_zone").asText()),
        Json.textOrNull(reminder, "recurrence"),
        NoteId.of(reminder.path("source_note_id").asText()),
        Json.noteOrNull(reminder, "closed_by_note_id"),
        Json.timeOrNull(reminder, "fired_at"),
        Json.timeOrNull(reminder, "done_at"),
        body.path("action").asText(),
        body.path("quote").asText());
  }

  /** Whether its notes were withdrawn: nothing of it is left to open. */
  static boolean isWithdrawn(JsonNode reminder) {
    return reminder.path("said").asText().equals("withdrawn");
  }
}
