package dev.tributary.reminder.agenda;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

final class PromiseFixture {
  static final LocalTime NINE = LocalTime.of(9, 0);
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Instant STORED_AT = Instant.parse("2026-03-02T18:12:00Z");
  static final ReminderKey KEY =
      new ReminderKey(
          UserId.of("5a1d9f7e-0c7a-4f0e-9a55-3f5c5f2b1a01"),
          ReminderId.of("5a1d9f7e-0c7a-4f0e-9a55-3f5c5f2b1a02"));

  private PromiseFixture() {}

  static Promise requested(int revision, @Nullable String due) {
    return promise(revision, Said.REQUESTED, due);
  }

  static Promise promise(int revision, Said said, @Nullable String due) {
    return new Promise(
        revision,
        said,
        new Origin(
            ProfileId.of("5a1d9f7e-0c7a-4f0e-9a55-3f5c5f2b1a03"),
            NoteId.of("5a1d9f7e-0c7a-4f0e-9a55-3f5c5f2b1a04"),
            null,
            STORED_AT),
        new Timing(due == null ? null : DueTime.of(due), BERLIN, null),
        said == Said.WITHDRAWN ? null : new SealedText(1, "c2VhbGVk"));
  }
}
