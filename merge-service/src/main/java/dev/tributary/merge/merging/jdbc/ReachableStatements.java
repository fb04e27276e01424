package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StoredStatement;
import dev.tributary.merge.profile.Outcome;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Walks from slot to statement to slot until nothing new is found: a merge costs what it can reach,
 * not the whole profile.
 */
final class ReachableStatements {
  private static final String REACHABLE =
      """
      with recursive reached (slot) as (
        select unnest(:slots::bytea[])
        union
        select other.slot
        from reached
        join profiles.statement_slot here
          on here.user_id = :user and here.profile_id = :profile and here.slot = reached.slot
        join profiles.statement_slot other
          on other.user_id = :user and other.statement_id = here.statement_id
      )
      select s.id, s.note_id, s.ordinal, s.written_at, s.body, s.key_version, s.outcome, s.fact_id, s.reminder_id,
        n.time_zone, n.stored_at
      from profiles.statement s
      join profiles.note_state n
        on n.user_id = s.user_id and n.note_id = s.note_id and n.revision = s.revision
      where s.user_id = :user and s.id in (
        select k.statement_id
        from reached
        join profiles.statement_slot k
          on k.user_id = :user and k.profile_id = :profile and k.slot = reached.slot)
      """;

  private final NamedParameterJdbcOperations jdbc;
  private final SealedJson bodies;

  ReachableStatements(NamedParameterJdbcOperations jdbc, SealedJson bodies) {
    this.jdbc = jdbc;
    this.bodies = bodies;
  }

  List<StoredStatement> from(LockedProfile profile, Set<Slot> slots) {
    var start =
        new MapSqlParameterSource("user", profile.user().value())
            .addValue("profile", profile.id().value())
            .addValue("slots", Rows.hashes(slots.stream().map(Slot::bytes)));
    return jdbc.query(REACHABLE, start, (row, number) -> statement(profile, row));
  }

  private StoredStatement statement(LockedProfile profile, ResultSet row) throws SQLException {
    UUID id = Rows.requiredId(row, "id");
    StatementBody body =
        bodies.open(
            profile.keys(),
            row.getInt("key_version"),
            id,
            row.getBytes("body"),
            StatementBody.class);
    var key =
        new StatementKey(
            Rows.instant(row, "written_at"),
            new NoteId(Rows.requiredId(row, "note_id")),
            row.getInt("ordinal"));
    String outcome = row.getString("outcome");
    return new StoredStatement(
        new StatementId(id),
        body.at(key, ZoneId.of(row.getString("time_zone"))),
        Rows.instant(row, "stored_at"),
        Rows.orNull(Rows.id(row, "fact_id").map(FactId::new)),
        Rows.orNull(Rows.id(row, "reminder_id").map(ReminderId::new)),
        outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }
}
