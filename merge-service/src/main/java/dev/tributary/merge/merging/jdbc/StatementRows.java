package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.profile.Statement;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.platform.keys.Keyring;
import dev.tributary.schema.id.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.UUID;

/** Rows of statements, with the time zone of their note. */
final class StatementRows {
  private StatementRows() {}

  static Statement statement(SealedJson bodies, Keyring keys, ResultSet row) throws SQLException {
    UUID id = Rows.requiredId(row, "id");
    StatementBody body =
        bodies.open(keys, row.getInt("key_version"), id, row.getBytes("body"), StatementBody.class);
    var key =
        new StatementKey(
            Rows.instant(row, "written_at"),
            new NoteId(Rows.requiredId(row, "note_id")),
            row.getInt("ordinal"));
    return body.at(key, ZoneId.of(row.getString("time_zone")));
  }

  static StatementName name(ResultSet row) throws SQLException {
    return new StatementName(
        new NoteId(Rows.requiredId(row, "note_id")), Fingerprints.hex(row.getBytes("fingerprint")));
  }
}
