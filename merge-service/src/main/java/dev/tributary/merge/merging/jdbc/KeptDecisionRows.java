package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.KeptDecision;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.profile.Choice;
import dev.tributary.platform.keys.Keyring;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.NotAuthentic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Rows of decisions on facts and conflicts. */
final class KeptDecisionRows {
  static final String COLUMNS =
      """
      select d.id, d.kind, d.decided_at, d.note_id, d.fingerprint, d.other_note_id, d.other_fingerprint, d.body,
        d.key_version, d.fact_id
      from profiles.decision d
      """;

  private final Keyring keys;

  KeptDecisionRows(Keyring keys) {
    this.keys = keys;
  }

  KeptDecision decision(ResultSet row) throws SQLException {
    var id = new DecisionId(Rows.requiredId(row, "id"));
    return new KeptDecision(
        id,
        Rows.instant(row, "decided_at"),
        Fingerprints.name(keys.index(), id),
        name(row, ""),
        kind(id, row),
        Rows.orNull(Rows.id(row, "fact_id").map(FactId::new)));
  }

  private KeptDecision.Kind kind(DecisionId id, ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return switch (kind) {
      case "reject" -> new KeptDecision.Reject();
      case "confirm" -> new KeptDecision.Confirm();
      case "correct" -> new KeptDecision.Correct(value(id, row));
      default -> new KeptDecision.Settle(name(row, "other_"), Choice.named(kind));
    };
  }

  private String value(DecisionId id, ResultSet row) throws SQLException {
    try {
      return keys.version(row.getInt("key_version"))
          .openText(Columns.DECISION_BODY, id.toString(), row.getBytes("body"));
    } catch (NotAuthentic e) {
      throw new IllegalStateException("the value of decision " + id + " does not open", e);
    }
  }

  private static StatementName name(ResultSet row, String side) throws SQLException {
    UUID note = Rows.requiredId(row, side + "note_id");
    return new StatementName(
        new NoteId(note), Fingerprints.hex(row.getBytes(side + "fingerprint")));
  }
}
