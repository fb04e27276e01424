package dev.tributary.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.capture.ChangeEvent.UnreadableRow;
import dev.tributary.ingest.capture.ChangeEvent.WithdrawalRow;
import dev.tributary.ingest.capture.Outgoing.DeadLetter;
import dev.tributary.ingest.capture.Outgoing.Publication;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.event.UnreadableEvent;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteChangeTest {
  private static final Position POSITION =
      new Position(1_234_567, Instant.parse("2026-03-02T18:13:00.5Z"));

  private final RouteChange routeChange = new RouteChange();

  @Test
  void a_note_goes_to_its_topic_keyed_by_profile() throws UnreadableEvent {
    ChangeEvent note = read(CapturedTable.NOTE, MapRow.aNote());

    Publication record = (Publication) routeChange.route(note);

    assertThat(record.topic()).isEqualTo("tributary.notes");
    assertThat(record.key()).isEqualTo("00000000-0000-4000-8000-0000000000ff");
    Event event = EventJson.read(record.headers().get(EventHeaders.TYPE), record.value());
    assertThat(event)
        .isInstanceOfSatisfying(
            NoteInserted.class, inserted -> assertThat(inserted.revision()).isEqualTo(2));
  }

  @Test
  void the_headers_are_a_cloud_event_with_its_place_in_the_log() {
    ChangeEvent note = read(CapturedTable.NOTE, MapRow.aNote());

    Outgoing record = routeChange.route(note);

    assertThat(record.headers())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ce_specversion", "1.0",
                "ce_id", "00000000-0000-4000-8000-00000000000a/2",
                "ce_source", "urn:tributary:notes.note",
                "ce_type", "dev.tributary.NoteInserted",
                "ce_time", "2026-03-02T18:13:00Z",
                "content-type", "application/json",
                "ce_sourcelsn", "1234567",
                "ce_committime", "2026-03-02T18:13:00.500Z"));
  }

  @Test
  void a_withdrawal_is_another_event_than_its_note() {
    var note = NoteId.of("00000000-0000-4000-8000-00000000000a");
    var withdrawal =
        new NoteWithdrawn(
            UserId.of("00000000-0000-4000-8000-000000000001"),
            note,
            2,
            ProfileId.of("00000000-0000-4000-8000-0000000000ff"),
            Instant.parse("2026-03-03T09:00:00Z"));

    Outgoing record = routeChange.route(new WithdrawalRow(withdrawal, POSITION));

    assertThat(record.headers())
        .containsEntry(EventHeaders.ID, note + "/2/withdrawn")
        .containsEntry(EventHeaders.TYPE, "dev.tributary.NoteWithdrawn")
        .containsEntry(EventHeaders.TIME, "2026-03-03T09:00:00Z");
  }

  @Test
  void an_outbox_row_goes_where_its_writer_wants_it_with_its_trace() {
    MapRow row = MapRow.anOutboxRow().with("traceparent", "00-abc-def-01");

    Publication record = (Publication) routeChange.route(read(CapturedTable.OUTBOX, row));

    assertThat(record.topic()).isEqualTo("tributary.profiles");
    assertThat(record.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"version\": 1}");
    assertThat(record.headers())
        .containsEntry(EventHeaders.ID, "00000000-0000-4000-8000-0000000000ee")
        .containsEntry(EventHeaders.TYPE, "dev.tributary.NoteMerged")
        .containsEntry(EventHeaders.TRACE_PARENT, "00-abc-def-01");
  }

  @Test
  void an_unknown_topic_makes_a_dead_letter_that_keeps_the_event() {
    MapRow row = MapRow.anOutboxRow().with("topic", "tributary.nowhere");

    DeadLetter letter = (DeadLetter) routeChange.route(read(CapturedTable.OUTBOX, row));

    assertThat(letter.topic()).isEqualTo(Topics.deadLetters(Topics.NOTES));
    assertThat(letter.originalTopic()).isEqualTo("tributary.nowhere");
    assertThat(letter.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"version\": 1}");
    assertThat(letter.cause()).contains("outbox.event.topic");
  }

  @Test
  void an_unreadable_row_makes_a_dead_letter_that_names_it() {
    var row = new UnreadableRow("notes.note", "u/n/1", "column written_at is wrong", POSITION);

    DeadLetter letter = (DeadLetter) routeChange.route(row);

    assertThat(letter.topic()).isEqualTo("tributary.notes-dlt");
    assertThat(letter.originalTopic()).isEqualTo("notes.note");
    assertThat(letter.headers()).containsEntry(EventHeaders.ID, "u/n/1");
    assertThat(letter.cause()).isEqualTo("column written_at is wrong");
  }

  private static ChangeEvent read(CapturedTable table, TableRow row) {
    return new ReadRow().read(table, row, POSITION);
  }
}
