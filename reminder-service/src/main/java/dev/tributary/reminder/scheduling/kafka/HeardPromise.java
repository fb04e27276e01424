package dev.tributary.reminder.scheduling.kafka;

import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.reminder.agenda.DueTime;
import dev.tributary.reminder.agenda.Origin;
import dev.tributary.reminder.agenda.Promise;
import dev.tributary.reminder.agenda.Said;
import dev.tributary.reminder.agenda.SealedText;
import dev.tributary.reminder.agenda.Timing;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Sealed;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Translates an event into our words, and refuses what has no meaning there. */
final class HeardPromise {
  /** Nonce and tag of the sealed format. */
  private static final int SHORTEST_SEALED = 28;

  private HeardPromise() {}

  static Promise of(ReminderChanged changed) {
    if (changed.revision() < 1) {
      throw invalid("revision", "must be 1 or more");
    }
    Said said =
        Said.of(changed.said())
            .orElseThrow(() ->
                invalid("said", "must be requested, moved, completed, cancelled or withdrawn"));
    return new Promise(
        changed.revision(),
        said,
        new Origin(
            changed.profileId(),
            changed.sourceNoteId(),
            changed.closedByNoteId(),
            changed.storedAt()),
        new Timing(due(changed.due()), zone(changed.timeZone()), changed.recurrence()),
        said == Said.WITHDRAWN ? null : text(changed.body()));
  }

  private static @Nullable DueTime due(@Nullable String due) {
    try {
      return due == null ? null : DueTime.of(due);
    } catch (DateTimeException e) {
      throw invalid("due", "must be a local date or a local date and time, or null");
    }
  }

  private static ZoneId zone(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw invalid("time_zone", "must be the IANA name of a zone");
    }
  }

  private static SealedText text(@Nullable Sealed body) {
    if (body == null || !isSealed(body)) {
      throw invalid("body", "must hold sealed bytes as Base64 unless the reminder is withdrawn");
    }
    return new SealedText(body.keyVersion(), body.body());
  }

  private static boolean isSealed(Sealed body) {
    try {
      return body.keyVersion() >= 1
          && body.body() != null
          && body.bytes().length >= SHORTEST_SEALED;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  // Without a cause: the parser's message would quote what stood there.
  private static UnprocessableRecord invalid(String field, String expectation) {
    return new UnprocessableRecord("field " + field + ": " + expectation);
  }
}
