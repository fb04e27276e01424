package dev.tributary.ingest.capture;

import dev.tributary.ingest.capture.ChangeEvent.NoteRow;
import dev.tributary.ingest.capture.ChangeEvent.OutboxRow;
import dev.tributary.ingest.capture.ChangeEvent.UnreadableRow;
import dev.tributary.ingest.capture.ChangeEvent.WithdrawalRow;
import dev.tributary.ingest.capture.Outgoing.DeadLetter;
import dev.tributary.ingest.capture.Outgoing.Publication;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides where a change goes and what is said of it. {@code ce_source} and {@code ce_id} together
 * are the same whenever the same row is captured again.
 */
public final class RouteChange {
  private static final String SOURCE = "urn:tributary:";

  /** Exactly one record for each change. */
  public Outgoing route(ChangeEvent change) {
    return switch (change) {
      case NoteRow row -> event(CapturedTable.NOTE, row.note(), row.note().note().toString(), row);
      case WithdrawalRow row ->
          event(
              CapturedTable.WITHDRAWAL,
              row.withdrawal(),
              row.withdrawal().note() + "/withdrawn",
              row);
      case OutboxRow row -> relayed(row);
      case UnreadableRow row -> unreadable(row);
    };
  }

  private static Publication event(
      CapturedTable table, Event event, String id, ChangeEvent change) {
    Map<String, String> headers = headers(table.qualifiedName(), id, change.position());
    headers.put(EventHeaders.TYPE, event.type());
    headers.put(EventHeaders.TIME, storedAt(change).toString());
    return new Publication(
        Topics.of(event), event.profileId().toString(), headers, EventJson.write(event));
  }

  private static Outgoing relayed(OutboxRow row) {
    Map<String, String> headers =
        headers(CapturedTable.OUTBOX.qualifiedName(), row.id().toString(), row.position());
    headers.put(EventHeaders.TYPE, row.type());
    headers.put(EventHeaders.TIME, storedAt(row).toString());
    if (row.traceParent() != null) {
      headers.put(EventHeaders.TRACE_PARENT, row.traceParent());
    }
    String key = row.profileId().toString();
    byte[] value = row.payload().getBytes(StandardCharsets.UTF_8);
    return Topics.ALL.contains(row.topic())
        ? new Publication(row.topic(), key, headers, value)
        : new DeadLetter(
            Topics.deadLetters(Topics.NOTES),
            row.topic(),
            key,
            headers,
            value,
            "outbox.event.topic is none of " + Topics.ALL);
  }

  private static DeadLetter unreadable(UnreadableRow row) {
    return new DeadLetter(
        Topics.deadLetters(Topics.NOTES),
        row.table(),
        null,
        headers(row.table(), row.key(), row.position()),
        null,
        row.cause());
  }

  private static Instant storedAt(ChangeEvent change) {
    return switch (change) {
      case NoteRow row -> row.note().storedAt();
      case WithdrawalRow row -> row.withdrawal().withdrawnAt();
      case OutboxRow row -> row.occurredAt();
      case UnreadableRow row -> row.position().committedAt();
    };
  }

  private static Map<String, String> headers(String table, String id, Position position) {
    Map<String, String> headers = new HashMap<>();
    headers.put(EventHeaders.SPEC_VERSION, EventHeaders.SPEC_VERSION_1_0);
    headers.put(EventHeaders.SOURCE, SOURCE + table);
    headers.put(EventHeaders.ID, id);
    headers.put(EventHeaders.CONTENT_TYPE, EventHeaders.JSON);
    headers.put(EventHeaders.SOURCE_LSN, Long.toString(position.lsn()));
    headers.put(EventHeaders.COMMIT_TIME, position.committedAt().toString());
    return headers;
  }
}
