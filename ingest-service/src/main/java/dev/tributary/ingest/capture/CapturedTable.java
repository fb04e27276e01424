package dev.tributary.ingest.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is captured: these tables, and of each these columns. A note's body is not among them, so
 * that no sealed text passes through here.
 */
public enum CapturedTable {
  NOTE(
      "notes.note",
      "created_at",
      List.of("user_id", "id", "revision"),
      List.of("profile_id", "written_at", "created_at")),
  WITHDRAWAL(
      "notes.withdrawal",
      "withdrawn_at",
      List.of("user_id", "note_id", "revision"),
      List.of("profile_id", "withdrawn_at")),
  OUTBOX(
      "outbox.event",
      "occurred_at",
      List.of("user_id", "event_id"),
      List.of("topic", "profile_id", "type", "payload", "traceparent", "occurred_at"));

  private final String qualifiedName;
  private final String storedAt;
  private final List<String> key;
  private final List<String> others;

  CapturedTable(String qualifiedName, String storedAt, List<String> key, List<String> others) {
    this.qualifiedName = qualifiedName;
    this.storedAt = storedAt;
    this.key = key;
    this.others = others;
  }

  /** The table of this name, if it is one of them. */
  public static Optional<CapturedTable> named(String qualifiedName) {
    return Arrays.stream(values())
        .filter(table -> table.qualifiedName.equals(qualifiedName))
        .findFirst();
  }

  /** With its schema: {@code notes.note}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** The column that says when a row was stored. */
  public String storedAt() {
    return storedAt;
  }

  /** Columns of the primary key. */
  public List<String> key() {
    return key;
  }

  /** All columns that are captured. */
  public List<String> columns() {
    return Stream.concat(key.stream(), others.stream()).toList();
  }
}
