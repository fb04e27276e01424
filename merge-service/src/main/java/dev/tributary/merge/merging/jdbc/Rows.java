package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Origin;
import dev.tributary.merge.merging.Revised;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads columns as the types that our records have. */
final class Rows {
  private Rows() {}

  static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  static UUID requiredId(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  static SqlArrayValue array(Stream<UUID> ids) {
    return new SqlArrayValue("uuid", ids.toArray());
  }

  static SqlArrayValue numbers(Stream<Integer> numbers) {
    return new SqlArrayValue("integer", numbers.toArray());
  }

  static SqlArrayValue texts(Stream<String> texts) {
    return new SqlArrayValue("text", texts.toArray());
  }

  static SqlArrayValue hashes(Stream<byte[]> hashes) {
    return new SqlArrayValue("bytea", (Object[]) hashes.toArray(byte[][]::new));
  }

  static <T> Revised<T> revised(T subject, ResultSet row) throws SQLException {
    return new Revised<>(
        subject, new ProfileId(requiredId(row, "profile_id")), row.getInt("revision"));
  }

  /**
   * A note or a decision, or neither, from {@code <role>_note_id} and {@code <role>_decision_id}.
   */
  static @Nullable Origin origin(ResultSet row, String role) throws SQLException {
    Optional<UUID> decision = id(row, role + "_decision_id");
    return decision.isPresent()
        ? Origin.of(new DecisionId(decision.get()))
        : orNull(id(row, role + "_note_id").map(NoteId::new).map(Origin::of));
  }

  /** The same as the parameters {@code <role>_note} and {@code <role>_decision}. */
  static void put(MapSqlParameterSource row, String role, @Nullable Origin origin) {
    NoteId note = origin == null ? null : origin.note();
    DecisionId decision = origin == null ? null : origin.decision();
    row.addValue(role + "_note", note == null ? null : note.value());
    row.addValue(role + "_decision", decision == null ? null : decision.value());
  }

  static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
