package dev.tributary.ingest.capture.debezium;

import io.debezium.data.Envelope;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;

/** Records as Debezium 3.6 makes them of our tables. */
final class SourceRecordFixture {
  static final UUID NOTE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
  static final UUID EVENT = UUID.fromString("00000000-0000-4000-8000-0000000000ee");
  static final long LSN = 24_000_000;

  private static final String USER = "00000000-0000-4000-8000-000000000001";
  private static final String PROFILE = "00000000-0000-4000-8000-0000000000ff";
  private static final long COMMITTED_AT_US = 1_772_475_180_123_456L;

  private static final Schema SOURCE =
      SchemaBuilder.struct()
          .field("schema", Schema.STRING_SCHEMA)
          .field("table", Schema.STRING_SCHEMA)
          .field("lsn", Schema.OPTIONAL_INT64_SCHEMA)
          .field("ts_us", Schema.OPTIONAL_INT64_SCHEMA)
          .build();

  private SourceRecordFixture() {}

  static SourceRecord aNote() {
    Schema row =
        SchemaBuilder.struct()
            .field("user_id", Schema.STRING_SCHEMA)
            .field("id", Schema.STRING_SCHEMA)
            .field("revision", Schema.INT32_SCHEMA)
            .field("profile_id", Schema.STRING_SCHEMA)
            .field("written_at", Schema.STRING_SCHEMA)
            .field("created_at", Schema.STRING_SCHEMA)
            .build();
    Struct after =
        new Struct(row)
            .put("user_id", USER)
            .put("id", NOTE.toString())
            .put("revision", 1)
            .put("profile_id", PROFILE)
            .put("written_at", "2026-03-02T18:12:00.123456Z")
            .put("created_at", "2026-03-02T18:13:00.000000Z");
    return insert("notes", "note", row, after);
  }

  static SourceRecord anOutboxRow() {
    SchemaBuilder row = SchemaBuilder.struct();
    Map<String, String> columns =
        Map.of(
            "user_id", USER,
            "event_id", EVENT.toString(),
            "topic", "tributary.profiles",
            "profile_id", PROFILE,
            "type", "dev.tributary.NoteMerged",
            "payload", "{\"version\": 1}",
            "occurred_at", "2026-03-02T18:14:00.000000Z");
    columns.keySet().forEach(column -> row.field(column, Schema.STRING_SCHEMA));
    row.field("traceparent", Schema.OPTIONAL_STRING_SCHEMA);
    Struct after = new Struct(row.build());
    columns.forEach(after::put);
    return insert("outbox", "event", row.build(), after);
  }

  static SourceRecord aHeartbeat() {
    Schema heartbeat =
        SchemaBuilder.struct()
            .name("io.debezium.connector.common.Heartbeat")
            .field("ts_ms", Schema.INT64_SCHEMA)
            .build();
    return record(heartbeat, new Struct(heartbeat).put("ts_ms", 1L));
  }

  static SourceRecord insertInto(String schema, String table) {
    Schema row = SchemaBuilder.struct().field("id", Schema.STRING_SCHEMA).build();
    return insert(schema, table, row, new Struct(row).put("id", NOTE.toString()));
  }

  private static SourceRecord insert(String schema, String table, Schema row, Struct after) {
    Envelope envelope =
        Envelope.defineSchema()
            .withName("capture." + schema + "." + table + ".Envelope")
            .withRecord(row)
            .withSource(SOURCE)
            .build();
    Struct source =
        new Struct(SOURCE)
            .put("schema", schema)
            .put("table", table)
            .put("lsn", LSN)
            .put("ts_us", COMMITTED_AT_US);
    return record(envelope.schema(), envelope.create(after, source, null));
  }

  private static SourceRecord record(Schema schema, Struct value) {
    return new SourceRecord(Map.of(), Map.of(), "capture", null, null, null, schema, value);
  }
}
