package dev.tributary.ingest.capture.debezium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.ChangeEvent;
import dev.tributary.ingest.capture.ChangeEvent.NoteRow;
import dev.tributary.ingest.capture.Position;
import dev.tributary.ingest.capture.ReadRow;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRecordChangesTest {
  private final SourceRecordChanges changes = new SourceRecordChanges(new ReadRow());

  @Test
  void an_insert_is_read_with_its_place_in_the_log() {
    List<ChangeEvent> read = changes.of(List.of(SourceRecordFixture.aNote()));

    assertThat(read)
        .singleElement()
        .isInstanceOfSatisfying(
            NoteRow.class,
            row -> {
              assertThat(row.note().note()).hasToString(SourceRecordFixture.NOTE + "/1");
              assertThat(row.note().writtenAt()).isEqualTo("2026-03-02T18:12:00.123456Z");
              assertThat(row.position())
                  .isEqualTo(
                      new Position(
                          SourceRecordFixture.LSN, Instant.parse("2026-03-02T18:13:00.123456Z")));
            });
  }

  @Test
  void a_heartbeat_is_no_change() {
    List<ChangeEvent> read = changes.of(List.of(SourceRecordFixture.aHeartbeat()));

    assertThat(read).isEmpty();
  }

  @Test
  void a_table_that_nobody_expected_is_not_passed_over() {
    var record = SourceRecordFixture.insertInto("notes", "draft");

    assertThatThrownBy(() -> changes.of(List.of(record)))
        .isInstanceOf(CaptureFailed.class)
        .hasMessageContaining("notes.draft");
  }
}
