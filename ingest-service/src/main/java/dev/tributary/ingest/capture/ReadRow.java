package dev.tributary.ingest.capture;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a captured row. One that cannot be read is an outcome, not an error: it must not keep those
 * behind it from being carried.
 */
public final class ReadRow {
  /** What the row says. */
  public ChangeEvent read(CapturedTable table, TableRow row, Position position) {
    try {
      return switch (table) {
        case NOTE -> note(row, position);
        case WITHDRAWAL -> withdrawal(row, position);
        case OUTBOX -> outbox(row, position);
      };
    } catch (UnreadableColumn e) {
      return new UnreadableRow(table.qualifiedName(), key(table, row), e.getMessage(), position);
    }
  }

  private static NoteRow note(TableRow row, Position position) {
    var note =
        new NoteInserted(
            column(row, "user_id", UserId::of),
            column(row, "id", NoteId::of),
            column(row, "revision", Integer::valueOf),
            column(row, "profile_id", ProfileId::of),
            time(row, "written_at"),
            time(row, "created_at"));
    return new NoteRow(note, position);
  }

  private static WithdrawalRow withdrawal(TableRow row, Position position) {
    var withdrawal =
        new NoteWithdrawn(
            column(row, "user_id", UserId::of),
            column(row, "note_id", NoteId::of),
            column(row, "revision", Integer::valueOf),
            column(row, "profile_id", ProfileId::of),
            time(row, "withdrawn_at"));
    return new WithdrawalRow(withdrawal, position);
  }

  private static OutboxRow outbox(TableRow row, Position position) {
    return new OutboxRow(
        column(row, "event_id", EventId::of),
        column(row, "topic", Function.identity()),
        column(row, "profile_id", ProfileId::of),
        column(row, "type", Function.identity()),
        column(row, "payload", Function.identity()),
        row.text("traceparent"),
        time(row, "occurred_at"),
        position);
  }

  private static <T> T column(TableRow row, String name, Function<String, T> parse) {
    return present(
        name,
        () -> {
          String text = row.text(name);
          return text == null ? null : parse.apply(text);
        });
  }

  private static Instant time(TableRow row, String name) {
    return present(name, () -> row.instant(name));
  }

  private static <T> T present(String name, Reading<T> reading) {
    T value;
    try {
      value = reading.value();
    } catch (RuntimeException e) {
      throw new UnreadableColumn("column " + name + " has a value of the wrong form");
    }
    if (value == null) {
      throw new UnreadableColumn("column " + name + " has no value");
    }
    return value;
  }

  private static String key(CapturedTable table, TableRow row) {
    return table.key().stream()
        .map(row::text)
        .map(String::valueOf)
        .collect(Collectors.joining("/"));
  }

  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T value();
  }

  private static final class UnreadableColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreadableColumn(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
