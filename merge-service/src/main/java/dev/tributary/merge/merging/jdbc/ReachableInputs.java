package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Reached;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StoredRuling;
import dev.tributary.merge.merging.StoredStatement;
import dev.tributary.merge.profile.Outcome;
import dev.tributary.merge.profile.Rule;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Reads what lies in reached slots. */
final class ReachableInputs {
  private static final String STATEMENTS =
      """
      select s.id, s.note_id, s.ordinal, s.written_at, s.fingerprint, s.body, s.key_version, s.outcome, s.rule,
        s.beaten, s.fact_id, s.reminder_id, n.time_zone, n.stored_at
      from profiles.statement s
      join profiles.note_state n
        on n.user_id = s.user_id and n.note_id = s.note_id and n.revision = s.revision
      where s.user_id = :user and s.profile_id = :profile
      """;
  private static final String IN_SLOTS =
      """
      and s.id in (
        select k.statement_id from profiles.statement_slot k
        where k.user_id = :user and k.profile_id = :profile and k.slot = any(:slots::bytea[]))
      """;
  private static final String DECISIONS =
      KeptDecisionRows.COLUMNS
          + """
          where d.user_id = :user and d.id in (
            select k.decision_id from profiles.decision_slot k
            where k.user_id = :user and k.profile_id = :profile\
          """;
  private static final String OF_SLOTS = " and k.slot = any(:slots::bytea[]))";

  private final NamedParameterJdbcOperations jdbc;
  private final SealedJson bodies;
  private final ReachedSlots reachedSlots;

  ReachableInputs(NamedParameterJdbcOperations jdbc, SealedJson bodies) {
    this.jdbc = jdbc;
    this.bodies = bodies;
    this.reachedSlots = new ReachedSlots(jdbc);
  }

  Reached from(LockedProfile profile, Set<Slot> start) {
    Set<Slot> slots = reachedSlots.from(profile, start);
    var within = of(profile).addValue("slots", Rows.hashes(slots.stream().map(Slot::bytes)));
    return read(profile, slots, STATEMENTS + IN_SLOTS, DECISIONS + OF_SLOTS, within);
  }

  /** Everything; over which slots it would be reached is not looked up. */
  Reached all(LockedProfile profile) {
    return read(profile, Set.of(), STATEMENTS, DECISIONS + ")", of(profile));
  }

  private Reached read(
      LockedProfile profile,
      Set<Slot> slots,
      String statements,
      String decisions,
      MapSqlParameterSource which) {
    var decisionRows = new KeptDecisionRows(profile.keys());
    return new Reached(
        slots,
        jdbc.query(statements, which, (row, number) -> statement(profile, row)),
        jdbc.query(decisions, which, (row, number) -> decisionRows.decision(row)));
  }

  private static MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value());
  }

  private StoredStatement statement(LockedProfile profile, ResultSet row) throws SQLException {
    return new StoredStatement(
        new StatementId(Rows.requiredId(row, "id")),
        StatementRows.statement(bodies, profile.keys(), row),
        StatementRows.name(row),
        Rows.instant(row, "stored_at"),
        Rows.orNull(Rows.id(row, "fact_id").map(FactId::new)),
        Rows.orNull(Rows.id(row, "reminder_id").map(ReminderId::new)),
        ruling(row));
  }

  /** None either where it was folded before rules were recorded: then it is recorded now. */
  private static @Nullable StoredRuling ruling(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    String rule = row.getString("rule");
    if (outcome == null || rule == null) {
      return null;
    }
    UUID[] beaten = (UUID[]) row.getArray("beaten").getArray();
    return new StoredRuling(
        Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
        Rule.named(rule),
        Stream.of(beaten).map(StatementId::new).toList());
  }
}
