package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.FactRow;
import dev.tributary.merge.merging.Facts;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Origin;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.profile.ClosingReason;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.FactStatus;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.seal.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

final class JdbcFacts implements Facts {
  private static final String FIND =
      """
      select id, status, body, key_version, source_note_id, source_decision_id, closed_by_note_id,
        closed_by_decision_id, closing_reason, confirmed, statement_count, first_seen_at, last_seen_at
      from profiles.fact
      where user_id = :user and id = any(:ids)
      order by created_at, id
      """;
  private static final String SAID_IN =
      """
      select s.id, s.note_id, s.ordinal, s.written_at, s.fingerprint, s.body, s.key_version, n.time_zone
      from profiles.statement s
      join profiles.note_state n
        on n.user_id = s.user_id and n.note_id = s.note_id and n.revision = s.revision
      where s.user_id = :user and s.fact_id = :fact and s.note_id = :source_note and s.kind = 'fact'
      order by s.ordinal
      """;
  private static final String SAVE =
      """
      insert into profiles.fact (
        user_id, id, profile_id, status, body, key_version, source_note_id, source_decision_id, closed_by_note_id,
        closed_by_decision_id, closing_reason, confirmed, statement_count, first_seen_at, last_seen_at, created_at,
        updated_at)
      values (
        :user, :id, :profile, :status, :body, :key_version, :source_note, :source_decision, :closed_by_note,
        :closed_by_decision, :closing_reason, :confirmed, :statement_count, :first_seen_at, :last_seen_at, :now,
        :now)
      on conflict (user_id, id) do update set
        status = excluded.status, body = excluded.body, key_version = excluded.key_version,
        source_note_id = excluded.source_note_id, source_decision_id = excluded.source_decision_id,
        closed_by_note_id = excluded.closed_by_note_id, closed_by_decision_id = excluded.closed_by_decision_id,
        closing_reason = excluded.closing_reason, confirmed = excluded.confirmed,
        statement_count = excluded.statement_count, first_seen_at = excluded.first_seen_at,
        last_seen_at = excluded.last_seen_at, updated_at = excluded.updated_at
      """;
  private static final String REMOVE =
      "delete from profiles.fact where user_id = :user and id = any(:ids)";

  private final SealedJson bodies = new SealedJson(Columns.FACT_BODY);
  private final SealedJson statements = new SealedJson(Columns.STATEMENT_BODY);
  private final NamedParameterJdbcOperations jdbc;
  private final Clock clock;

  JdbcFacts(NamedParameterJdbcOperations jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<FactRow> find(LockedProfile profile, Set<FactId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.query(FIND, of(profile, ids), (row, number) -> fact(profile, row));
  }

  @Override
  public Optional<StatementName> shown(LockedProfile profile, FactId fact) {
    return find(profile, Set.of(fact)).stream().findFirst().flatMap(it -> shown(profile, it));
  }

  private Optional<StatementName> shown(LockedProfile profile, FactRow fact) {
    DecisionId decision = fact.source().decision();
    return decision == null
        ? saying(profile, fact)
        : Optional.of(Fingerprints.name(profile.keys().index(), decision));
  }

  /** Of what the note says about the fact, the words that are shown. */
  private Optional<StatementName> saying(LockedProfile profile, FactRow fact) {
    var which =
        new MapSqlParameterSource("user", profile.user().value())
            .addValue("fact", fact.id().value());
    Rows.put(which, "source", fact.source());
    return jdbc
        .query(
            SAID_IN,
            which,
            (row, number) ->
                StatementRows.statement(statements, profile.keys(), row)
                            instanceof FactStatement said
                        && said.value().equals(fact.body().value())
                        && said.quote().equals(fact.body().quote())
                    ? Optional.of(StatementRows.name(row))
                    : Optional.<StatementName>empty())
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
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
    return new FactRow(
        new FactId(id),
        FactStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        bodies.open(
            profile.keys(),
            row.getInt("key_version"),
            id,
            row.getBytes("body"),
            FactRow.Body.class),
        Objects.requireNonNull(Rows.origin(row, "source"), "a fact has a source"),
        closing(row),
        row.getBoolean("confirmed"),
        new FactRow.Seen(
            row.getInt("statement_count"),
            Rows.instant(row, "first_seen_at"),
            Rows.instant(row, "last_seen_at")));
  }

  private static FactRow.@Nullable Closed closing(ResultSet row) throws SQLException {
    Origin by = Rows.origin(row, "closed_by");
    return by == null
        ? null
        : new FactRow.Closed(
            by, ClosingReason.valueOf(row.getString("closing_reason").toUpperCase(Locale.ROOT)));
  }

  private MapSqlParameterSource row(LockedProfile profile, FactRow fact) {
    FactRow.Closed closing = fact.closing();
    var row = new MapSqlParameterSource("user", profile.user().value());
    Rows.put(row, "source", fact.source());
    Rows.put(row, "closed_by", closing == null ? null : closing.by());
    return row.addValue("profile", profile.id().value())
        .addValue("id", fact.id().value())
        .addValue("status", fact.status().name().toLowerCase(Locale.ROOT))
        .addValue("body", bodies.seal(profile.keys(), fact.id().value(), fact.body()))
        .addValue("key_version", profile.keys().active().version())
        .addValue(
            "closing_reason",
            closing == null ? null : closing.reason().name().toLowerCase(Locale.ROOT))
        .addValue("confirmed", fact.confirmed())
        .addValue("statement_count", fact.seen().statementCount())
        .addValue("first_seen_at", Timestamp.from(fact.seen().firstAt()))
        .addValue("last_seen_at", Timestamp.from(fact.seen().lastAt()))
        .addValue("now", Timestamp.from(clock.instant()));
  }

  private static MapSqlParameterSource of(LockedProfile profile, Set<FactId> ids) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("ids", Rows.array(ids.stream().map(FactId::value)));
  }
}
