package dev.tributary.ingest.capture;

import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.id.EventId;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that was inserted into one of the captured tables. */
public sealed interface ChangeEvent {
  Position position();

  /** Into {@code notes.note}. */
  record NoteRow(NoteInserted note, Position position) implements ChangeEvent {}

  /** Into {@code notes.withdrawal}. */
  record WithdrawalRow(NoteWithdrawn withdrawal, Position position) implements ChangeEvent {}

  /**
   * Into {@code outbox.event}.
   *
   * @param topic where its writer wants it
   * @param type value of {@code ce_type}
   * @param payload JSON, passed on as it is
   */
  record OutboxRow(
      EventId id,
      String topic,
      ProfileId profileId,
      String type,
      String payload,
      @Nullable String traceParent,
      Instant occurredAt,
      Position position)
      implements ChangeEvent {}

  /**
   * A row that no event can be made of.
   *
   * @param table with its schema
   * @param key the row's key as far as it can be told
   * @param cause which column is wrong; never what it holds
   */
  record UnreadableRow(String table, String key, String cause, Position position)
      implements ChangeEvent {}
}
