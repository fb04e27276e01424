package dev.tributary.merge.merging.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  static SqlArrayValue hashes(Stream<byte[]> hashes) {
    return new SqlArrayValue("bytea", (Object[]) hashes.toArray(byte[][]::new));
  }

  static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
