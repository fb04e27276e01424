package dev.tributary.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.capture.ChangeEvent.NoteRow;
import dev.tributary.ingest.capture.ChangeEvent.OutboxRow;
import dev.tributary.ingest.capture.ChangeEvent.UnreadableRow;
import dev.tributary.ingest.capture.ChangeEvent.WithdrawalRow;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.id.EventId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadRowTest {
  private static final UserId USER = UserId.of("00000000-0000-4000-8000-000000000001");
  private static final NoteId NOTE = NoteId.of("00000000-0000-4000-8000-00000000000a");
  private static final ProfileId PROFILE = ProfileId.of("00000000-0000-4000-8000-0000000000ff");
  private static final Position POSITION = new Position(42, Instant.parse("2026-03-02T18:15:00Z"));

  private final ReadRow readRow = new ReadRow();

  @Test
  void a_note_is_read_column_by_column() {
    ChangeEvent change = readRow.read(CapturedTable.NOTE, MapRow.aNote(), POSITION);

    assertThat(change)
        .isEqualTo(
            new NoteRow(
                new NoteInserted(
                    USER,
                    NOTE,
                    2,
                    PROFILE,
                    Instant.parse("2026-03-02T18:12:00.123456Z"),
                    Instant.parse("2026-03-02T18:13:00Z")),
                POSITION));
  }

  @Test
  void a_withdrawal_is_read_column_by_column() {
    var row =
        new MapRow(
            Map.of(
                "user_id", USER.toString(),
                "note_id", NOTE.toString(),
                "revision", "3",
                "profile_id", PROFILE.toString(),
                "withdrawn_at", "2026-03-03T09:00:00Z"));

    ChangeEvent change = readRow.read(CapturedTable.WITHDRAWAL, row, POSITION);

    assertThat(change)
        .isEqualTo(
            new WithdrawalRow(
                new NoteWithdrawn(USER, NOTE, 3, PROFILE, Instant.parse("2026-03-03T09:00:00Z")),
                POSITION));
  }

  @Test
  void an_outbox_row_keeps_its_payload_as_it_is() {
    MapRow row = MapRow.anOutboxRow().with("traceparent", "00-abc-def-01");

    ChangeEvent change = readRow.read(CapturedTable.OUTBOX, row, POSITION);

    assertThat(change)
        .isEqualTo(
            new OutboxRow(
                EventId.of("00000000-0000-4000-8000-0000000000ee"),
                "tributary.profiles",
                PROFILE,
                "dev.tributary.NoteMerged",
                "{\"version\": 1}",
                "00-abc-def-01",
                Instant.parse("2026-03-02T18:14:00Z"),
                POSITION));
  }

  @Test
  void a_value_of_the_wrong_form_is_told_by_its_column_and_not_shown() {
    MapRow row = MapRow.aNote().with("written_at", "infinity");

    ChangeEvent change = readRow.read(CapturedTable.NOTE, row, POSITION);

    assertThat(change)
        .isEqualTo(
            new UnreadableRow(
                "notes.note",
                USER + "/" + NOTE + "/2",
                "column written_at has a value of the wrong form",
                POSITION));
  }

  @Test
  void a_missing_value_is_told_by_its_column() {
    MapRow row = MapRow.anOutboxRow().without("payload");

    ChangeEvent change = readRow.read(CapturedTable.OUTBOX, row, POSITION);

    assertThat(change)
        .isInstanceOfSatisfying(
            UnreadableRow.class,
            unreadable -> assertThat(unreadable.cause()).isEqualTo("column payload has no value"));
  }

  @Test
  void a_note_s_body_is_not_among_what_is_captured() {
    assertThat(CapturedTable.NOTE.columns()).doesNotContain("body", "key_version");
  }
}
