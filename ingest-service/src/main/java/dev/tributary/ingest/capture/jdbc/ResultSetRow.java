package dev.tributary.ingest.capture.jdbc;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.TableRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The row that a result set stands at. */
record ResultSetRow(ResultSet rows) implements TableRow {
  @Override
  public @Nullable String text(String column) {
    try {
      return rows.getString(column);
    } catch (SQLException e) {
      throw new CaptureFailed("column " + column + " cannot be read", e);
    }
  }

  @Override
  public @Nullable Instant instant(String column) {
    try {
      OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    } catch (SQLException e) {
      throw new CaptureFailed("column " + column + " cannot be read", e);
    }
  }
}
