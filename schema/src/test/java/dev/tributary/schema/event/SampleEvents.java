package dev.tributary.schema.event;

import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One event of each kind with every field filled, and one with every nullable field null. */
final class SampleEvents {
  private static final UserId USER = UserId.of("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final ProfileId PROFILE = ProfileId.of("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final NoteId NOTE = NoteId.of("9a0d4c1e-77b2-4f63-8e15-2d3c4b5a6978");
  private static final NoteId LATER_NOTE = NoteId.of("9b1e5d2f-88c3-4074-9f26-3e4d5c6b7a89");
  private static final FactId FACT = FactId.of("11111111-2222-4333-8444-555555555555");
  private static final FactId OTHER_FACT = FactId.of("11111111-2222-4333-8444-666666666666");
  private static final ConflictId CONFLICT = ConflictId.of("22222222-2222-4333-8444-555555555555");
  private static final ReminderId REMINDER = ReminderId.of("33333333-2222-4333-8444-555555555555");
  private static final DecisionId DECISION = DecisionId.of("44444444-2222-4333-8444-555555555555");
  private static final Instant TIME = Instant.parse("2026-03-01T10:15:30.123456Z");
  private static final Sealed BODY = Sealed.of(1, new byte[28]);

  static final NoteInserted NOTE_INSERTED =
      new NoteInserted(USER, NOTE, 2, PROFILE, TIME, TIME.plusSeconds(1));
  static final ReminderChanged REMINDER_CHANGED =
      new ReminderChanged(
          USER,
          PROFILE,
          REMINDER,
          3,
          "moved",
          BODY,
          "2026-03-30T09:00",
          "Europe/Brussels",
          "FREQ=WEEKLY",
          NOTE,
          LATER_NOTE,
          TIME);
  static final NoteMerged NOTE_MERGED =
      new NoteMerged(
          USER,
          PROFILE,
          NOTE,
          2,
          1,
          Map.of("appended", 3, "corroborated", 1),
          "b1946ac9",
          1,
          2,
          1200,
          800,
          150,
          TIME,
          TIME.plusSeconds(1),
          TIME.plusSeconds(2),
          new TokenCount(1, 900, 0, 40),
          new Money("0.000315", "USD"));
  private static final NoteMerged NOTE_MERGED_AT_UNKNOWN_COST =
      new NoteMerged(
          USER,
          PROFILE,
          NOTE,
          2,
          1,
          Map.of(),
          "b1946ac9",
          0,
          1,
          1200,
          800,
          150,
          TIME,
          TIME.plusSeconds(1),
          TIME.plusSeconds(2),
          null,
          null);

  private SampleEvents() {}

  static List<Event> all() {
    return List.of(
        NOTE_INSERTED,
        new NoteWithdrawn(USER, NOTE, 2, PROFILE, TIME),
        NOTE_MERGED,
        NOTE_MERGED_AT_UNKNOWN_COST,
        new NoteParked(USER, PROFILE, NOTE, 2, "answer_unusable", 4, TIME),
        new ConflictChanged(
            USER, PROFILE, CONFLICT, 2, "settled", FACT, OTHER_FACT, NOTE, LATER_NOTE, null, BODY),
        new ConflictChanged(
            USER, PROFILE, CONFLICT, 2, "settled", FACT, OTHER_FACT, NOTE, null, DECISION, BODY),
        new ConflictChanged(
            USER, PROFILE, CONFLICT, 3, "withdrawn", FACT, OTHER_FACT, NOTE, null, null, null),
        REMINDER_CHANGED,
        new ReminderChanged(
            USER, PROFILE, REMINDER, 4, "withdrawn", null, null, "UTC", null, NOTE, null, TIME),
        new ReminderFired(USER, PROFILE, REMINDER, TIME, TIME.plusSeconds(2), BODY),
        new ReminderFired(USER, PROFILE, REMINDER, TIME, TIME.plusSeconds(2), null));
  }
}
