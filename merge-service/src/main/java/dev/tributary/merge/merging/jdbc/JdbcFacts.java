package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.FactRow;
import dev.tributary.merge.merging.Facts;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.profile.ClosingReason;
import dev.tributary.merge.profile.FactStatus;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.seal.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

final class JdbcFacts implements Facts {
  private static final String FIND =
      """
      select id, status, body, key_version, source_note_id, closed_by_note_id, closing_reason, statement_count,
        first_seen_at, last_seen_at
      from profiles.fact
      where user_id = :user and id = any(:ids)
      order by created_at, id
      """;
  private static final String SAVE =
      """
      insert into profiles.fact (
        user_id, id, profile_id, status, body, key_version, source_note_id, closed_by_note_id, closing_reason,
        statement_count, first_seen_at, last_seen_at, created_at, updated_at)
      values (
        :user, :id, :profile, :status, :body, :key_version, :source, :closed_by, :closing_reason,
        :statement_count, :first_seen_at, :last_seen_at, :now, :now)
      on conflict (user_id, id) do update set
        status = excluded.status, body = excluded.body, key_version = excluded.key_version,
        source_note_id = excluded.source_note_id, closed_by_note_id = excluded.closed_by_note_id,
        closing_reason = excluded.closing_reason, statement_count = excluded.statement_count,
        first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at,
        updated_at = excluded.updated_at
      """;
  private static final String REMOVE =
      "delete from profiles.fact where user_id = :user and id = any(:ids)";

  private final SealedJson bodies = new SealedJson(Columns.FACT_BODY);
  private final NamedParameterJdbcOperations jdbc;
  private final Clock clock;

  JdbcFacts(NamedParameterJdbcOperations jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<FactRow> find(LockedProfile profile, Set<FactId> ids) {
    return jdbc.query(FIND, of(profile, ids), (row, number) -> fact(profile, row));
  }

  @Override
  public void save(LockedProfile profile, Collection<FactRow> facts) {
    if (!facts.isEmpty()) {
      jdbc.batchUpdate(
          SAVE, facts.stream().map(it -> row(profile, it)).toArray(SqlParameterSource[]::new));
    }
  }

  @Override
  public void remove(LockedProfile profile, Set<FactId> ids) {
    if (!ids.isEmpty()) {
      jdbc.update(REMOVE, of(profile, ids));
    }
  }

  private FactRow fact(LockedProfile profile, ResultSet row) throws SQLException {
    UUID id = Rows.requiredId(row, "id");
    String reason = row.getString("closing_reason");
    return new FactRow(
        new FactId(id),
        FactStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        bodies.open(
            profile.keys(),
            row.getInt("key_version"),
            id,
            row.getBytes("body"),
            FactRow.Body.class),
        new NoteId(Rows.requiredId(row, "source_note_id")),
        Rows.orNull(Rows.id(row, "closed_by_note_id").map(NoteId::new)),
        reason == null ? null : ClosingReason.valueOf(reason.toUpperCase(Locale.ROOT)),
        row.getInt("statement_count"),
        Rows.instant(row, "first_seen_at"),
        Rows.instant(row, "last_seen_at"));
  }

  private MapSqlParameterSource row(LockedProfile profile, FactRow fact) {
    ClosingReason reason = fact.closingReason();
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value())
        .addValue("id", fact.id().value())
        .addValue("status", fact.status().name().toLowerCase(Locale.ROOT))
        .addValue("body", bodies.seal(profile.keys(), fact.id().value(), fact.body()))
        .addValue("key_version", profile.keys().active().version())
        .addValue("source", fact.source().value())
        .addValue("closed_by", fact.closedBy() == null ? null : fact.closedBy().value())
        .addValue("closing_reason", reason == null ? null : reason.name().toLowerCase(Locale.ROOT))
        .addValue("statement_count", fact.statementCount())
        .addValue("first_seen_at", Timestamp.from(fact.firstSeenAt()))
        .addValue("last_seen_at", Timestamp.from(fact.lastSeenAt()))
        .addValue("now", Timestamp.from(clock.instant()));
  }

  private static MapSqlParameterSource of(LockedProfile profile, Set<FactId> ids) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("ids", Rows.array(ids.stream().map(FactId::value)));
  }
}
