package dev.tributary.merge.reading.jdbc;

import dev.tributary.merge.reading.ShownConflict;
import dev.tributary.merge.reading.ShownFact;
import dev.tributary.merge.reading.ShownNote;
import dev.tributary.merge.reading.ShownProfile;
import dev.tributary.merge.reading.ShownStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Rows as they are shown. */
final class ShownRows {
  static final RowMapper<ShownProfile> PROFILE =
      (row, number) ->
          new ShownProfile(
              row.getObject("id", UUID.class),
              row.getBytes("name"),
              row.getInt("key_version"),
              row.getTimestamp("created_at").toInstant(),
              row.getTimestamp("updated_at").toInstant());

  static final RowMapper<ShownFact> FACT =
      (row, number) ->
          new ShownFact(
              row.getObject("id", UUID.class),
              row.getString("status"),
              row.getObject("source_note_id", UUID.class),
              row.getObject("source_decision_id", UUID.class),
              row.getObject("closed_by_note_id", UUID.class),
              row.getObject("closed_by_decision_id", UUID.class),
              row.getString("closing_reason"),
              row.getBoolean("confirmed"),
              row.getInt("statement_count"),
              row.getTimestamp("first_seen_at").toInstant(),
              row.getTimestamp("last_seen_at").toInstant(),
              row.getInt("key_version"),
              row.getBytes("body"));

  static final RowMapper<ShownConflict> CONFLICT =
      (row, number) ->
          new ShownConflict(
              row.getObject("id", UUID.class),
              row.getObject("profile_id", UUID.class),
              row.getString("status"),
              row.getObject("note_id", UUID.class),
              row.getObject("settled_by_note_id", UUID.class),
              row.getObject("settled_by_decision_id", UUID.class),
              row.getObject("existing_fact_id", UUID.class),
              row.getObject("challenger_fact_id", UUID.class),
              row.getInt("key_version"),
              row.getBytes("body"),
              row.getTimestamp("created_at").toInstant());

  static final RowMapper<ShownStatement> STATEMENT =
      (row, number) ->
          new ShownStatement(
              row.getObject("id", UUID.class),
              row.getObject("note_id", UUID.class),
              row.getInt("revision"),
              row.getString("kind"),
              row.getString("outcome"),
              row.getString("rule"),
              List.of((UUID[]) row.getArray("beaten").getArray()),
              row.getObject("fact_id", UUID.class),
              row.getObject("reminder_id", UUID.class),
              row.getTimestamp("written_at").toInstant(),
              row.getInt("key_version"),
              row.getBytes("body"));

  static final RowMapper<ShownNote> NOTE =
      (row, number) ->
          new ShownNote(
              row.getObject("note_id", UUID.class),
              row.getInt("revision"),
              row.getString("state"),
              row.getString("cause"),
              row.getInt("attempts"),
              row.getTimestamp("written_at").toInstant(),
              instant(row, "committed_at"),
              row.getTimestamp("accepted_at").toInstant(),
              instant(row, "extracted_at"),
              instant(row, "merged_at"));

  private ShownRows() {}

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
