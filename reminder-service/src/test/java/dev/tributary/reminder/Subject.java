package dev.tributary.reminder;

import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.DataKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A reminder of somebody, and what notes may say of it. */
record Subject(UserId user, ProfileId profile, ReminderId id, NoteId note, Instant storedAt) {
  static final String TEXT = "{\"action\":\"call Jane\",\"quote\":\"I will call Jane\"}";

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final byte[] KEY_BYTES = new byte[32];

  static Subject ofSomebody() {
    return of(new UserId(Surroundings.IDS.next()), new ProfileId(Surroundings.IDS.next()));
  }

  static Subject of(UserId user, ProfileId profile) {
    return new Subject(
        user,
        profile,
        new ReminderId(Surroundings.IDS.next()),
        new NoteId(Surroundings.IDS.next()),
        Surroundings.CLOCK.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  ReminderKey key() {
    return new ReminderKey(user, id);
  }

  /** An instant that a due time can name, not sooner than this from now. */
  static Instant in(Duration duration) {
    return Surroundings.CLOCK
        .instant()
        .plus(duration)
        .plusMillis(999)
        .truncatedTo(ChronoUnit.SECONDS);
  }

  ReminderChanged requested(int revision, @Nullable Instant dueAt) {
    return said("requested", revision, dueAt);
  }

  ReminderChanged said(String said, int revision, @Nullable Instant dueAt) {
    return new ReminderChanged(
        user,
        profile,
        id,
        revision,
        said,
        said.equals("withdrawn") ? null : sealed(),
        dueAt == null ? null : LocalDateTime.ofInstant(dueAt, BERLIN).toString(),
        BERLIN.getId(),
        null,
        note,
        null,
        storedAt);
  }

  private Sealed sealed() {
    DataKey key = dataKey();
    return Sealed.of(key.version(), key.seal(Columns.REMINDER_BODY, id.toString(), TEXT));
  }

  DataKey dataKey() {
    return new DataKey(user, 1, KEY_BYTES);
  }
}
