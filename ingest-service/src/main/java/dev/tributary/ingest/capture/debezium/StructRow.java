package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.TableRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.connect.data.Struct;
import org.jspecify.annotations.Nullable;

/** A row as Debezium gives it: ids and JSON as text, times in ISO 8601. */
record StructRow(Struct columns) implements TableRow {
  @Override
  public @Nullable String text(String column) {
    Object value = columns.get(column);
    return value == null ? null : value.toString();
  }

  @Override
  public @Nullable Instant instant(String column) {
    String text = text(column);
    return text == null ? null : OffsetDateTime.parse(text).toInstant();
  }
}
