package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CapturedTable;
import dev.tributary.ingest.capture.ChangeEvent;
import dev.tributary.ingest.capture.Position;
import dev.tributary.ingest.capture.ReadRow;
import io.debezium.data.Envelope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;

/** Tells what was inserted. */
final class SourceRecordChanges {
  private final ReadRow readRow;

  SourceRecordChanges(ReadRow readRow) {
    this.readRow = readRow;
  }

  /** In the same order, without what is no row: heartbeats. */
  List<ChangeEvent> of(List<SourceRecord> records) {
    return records.stream()
        .filter(record -> Envelope.isEnvelopeSchema(record.valueSchema()))
        .map(record -> change((Struct) record.value()))
        .toList();
  }

  private ChangeEvent change(Struct envelope) {
    Struct source = envelope.getStruct(Envelope.FieldName.SOURCE);
    return readRow.read(
        table(source),
        new StructRow(envelope.getStruct(Envelope.FieldName.AFTER)),
        position(source));
  }

  private static CapturedTable table(Struct source) {
    String name = source.getString("schema") + "." + source.getString("table");
    return CapturedTable.named(name)
        .orElseThrow(() -> new CaptureFailed("the publication has a table too many: " + name));
  }

  private static Position position(Struct source) {
    Instant committedAt = Instant.EPOCH.plus(source.getInt64("ts_us"), ChronoUnit.MICROS);
    return new Position(source.getInt64("lsn"), committedAt);
  }
}
