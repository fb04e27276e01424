package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.ConflictRow;
import dev.tributary.merge.merging.Conflicts;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Revised;
import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.seal.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

final class JdbcConflicts implements Conflicts {
  private static final String AMONG =
      """
      select id, profile_id, existing_fact_id, challenger_fact_id, body, key_version, note_id, settled_by_note_id,
        settled_by_decision_id, revision
      from profiles.conflict
      where user_id = :user and (existing_fact_id = any(:facts) or challenger_fact_id = any(:facts))
      order by created_at, id
      """;
  private static final String SAVE =
      """
      insert into profiles.conflict (
        user_id, id, profile_id, existing_fact_id, challenger_fact_id, status, body, key_version, note_id,
        settled_by_note_id, settled_by_decision_id, revision, created_at, updated_at)
      values (
        :user, :id, :profile, :existing, :challenger, :status, :body, :key_version, :note,
        :settled_by_note, :settled_by_decision, :revision, :now, :now)
      on conflict (user_id, id) do update set
        profile_id = excluded.profile_id, existing_fact_id = excluded.existing_fact_id,
        challenger_fact_id = excluded.challenger_fact_id, status = excluded.status, body = excluded.body,
        key_version = excluded.key_version, note_id = excluded.note_id,
        settled_by_note_id = excluded.settled_by_note_id, settled_by_decision_id = excluded.settled_by_decision_id,
        revision = excluded.revision, updated_at = excluded.updated_at
      """;
  private static final String REMOVE =
      "delete from profiles.conflict where user_id = :user and id = :id";

  private final SealedJson bodies = new SealedJson(Columns.CONFLICT_BODY);
  private final NamedParameterJdbcOperations jdbc;
  private final Clock clock;

  JdbcConflicts(NamedParameterJdbcOperations jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Revised<ConflictRow>> among(LockedProfile profile, Set<FactId> facts) {
    var which = of(profile).addValue("facts", Rows.array(facts.stream().map(FactId::value)));
    return jdbc.query(AMONG, which, (row, number) -> Rows.revised(conflict(profile, row), row));
  }

  @Override
  public Sealed save(LockedProfile profile, Revised<ConflictRow> conflict) {
    ConflictRow row = conflict.subject();
    byte[] body = bodies.seal(profile.keys(), row.id().value(), row.body());
    int keyVersion = profile.keys().active().version();
    var values = of(profile);
    Rows.put(values, "settled_by", row.settledBy());
    jdbc.update(
        SAVE,
        values
            .addValue("id", row.id().value())
            .addValue("profile", conflict.profile().value())
            .addValue("existing", row.existing().value())
            .addValue("challenger", row.challenger().value())
            .addValue("status", row.status())
            .addValue("body", body)
            .addValue("key_version", keyVersion)
            .addValue("note", row.raisedBy().value())
            .addValue("revision", conflict.revision())
            .addValue("now", Timestamp.from(clock.instant())));
    return Sealed.of(keyVersion, body);
  }

  @Override
  public void remove(LockedProfile profile, ConflictRow conflict) {
    jdbc.update(REMOVE, of(profile).addValue("id", conflict.id().value()));
  }

  private ConflictRow conflict(LockedProfile profile, ResultSet row) throws SQLException {
    UUID id = Rows.requiredId(row, "id");
    return new ConflictRow(
        new ConflictId(id),
        new FactId(Rows.requiredId(row, "existing_fact_id")),
        new FactId(Rows.requiredId(row, "challenger_fact_id")),
        bodies.open(
            profile.keys(),
            row.getInt("key_version"),
            id,
            row.getBytes("body"),
            ConflictRow.Body.class),
        new NoteId(Rows.requiredId(row, "note_id")),
        Rows.origin(row, "settled_by"));
  }

  private static MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value());
  }
}
