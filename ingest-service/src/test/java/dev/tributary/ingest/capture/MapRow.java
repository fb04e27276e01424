package dev.tributary.ingest.capture;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row in memory. */
record MapRow(Map<String, String> columns) implements TableRow {
  static MapRow aNote() {
    return new MapRow(
        Map.of(
            "user_id", "00000000-0000-4000-8000-000000000001",
            "id", "00000000-0000-4000-8000-00000000000a",
            "revision", "2",
            "profile_id", "00000000-0000-4000-8000-0000000000ff",
            "written_at", "2026-03-02T18:12:00.123456Z",
            "created_at", "2026-03-02T18:13:00Z"));
  }

  static MapRow anOutboxRow() {
    return new MapRow(
        Map.of(
            "user_id", "00000000-0000-4000-8000-000000000001",
            "event_id", "00000000-0000-4000-8000-0000000000ee",
            "topic", "tributary.profiles",
            "profile_id", "00000000-0000-4000-8000-0000000000ff",
            "type", "dev.tributary.NoteMerged",
            "payload", "{\"version\": 1}",
            "occurred_at", "2026-03-02T18:14:00Z"));
  }

  MapRow with(String column, String value) {
    Map<String, String> changed = new HashMap<>(columns);
    changed.put(column, value);
    return new MapRow(Map.copyOf(changed));
  }

  MapRow without(String column) {
    Map<String, String> changed = new HashMap<>(columns);
    changed.remove(column);
    return new MapRow(Map.copyOf(changed));
  }

  @Override
  public @Nullable String text(String column) {
    return columns.get(column);
  }

  @Override
  public @Nullable Instant instant(String column) {
    String text = text(column);
    return text == null ? null : Instant.parse(text);
  }
}
