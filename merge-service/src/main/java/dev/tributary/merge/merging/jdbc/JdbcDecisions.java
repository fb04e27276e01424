package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Decisions;
import dev.tributary.merge.merging.KeptDecision;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.merging.Touched;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Slots;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.seal.Columns;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

final class JdbcDecisions implements Decisions {
  private static final String FIND =
      KeptDecisionRows.COLUMNS + "where d.user_id = :user and d.id = :id";
  private static final String NAMED_FACT =
      """
      select s.id, s.note_id, s.ordinal, s.written_at, s.body, s.key_version, n.time_zone
      from profiles.statement s
      join profiles.note_state n
        on n.user_id = s.user_id and n.note_id = s.note_id and n.revision = s.revision
      where s.user_id = :user and s.profile_id = :profile and s.note_id = :note and s.fingerprint = :fingerprint
        and s.kind = 'fact'
      order by s.revision desc
      limit 1
      """;
  private static final String ADD_SLOT =
      """
      insert into profiles.decision_slot (user_id, profile_id, slot, decision_id)
      values (:user, :profile, :slot, :id)
      """;
  private static final String REMOVE_SLOTS =
      """
      delete from profiles.decision_slot
      where user_id = :user and decision_id = :id
      returning slot
      """;
  private static final String FACT =
      """
      select fact_id from profiles.decision
      where user_id = :user and id = :id and fact_id is not null
      """;
  private static final String CLASSIFY =
      """
      update profiles.decision
      set fact_id = :fact
      where user_id = :user and id = :id
      """;

  private final SealedJson bodies = new SealedJson(Columns.STATEMENT_BODY);
  private final NamedParameterJdbcOperations jdbc;
  private final Slots slotsOf;

  JdbcDecisions(NamedParameterJdbcOperations jdbc, Slots slots) {
    this.jdbc = jdbc;
    this.slotsOf = slots;
  }

  @Override
  public Touched putInForce(LockedProfile profile, DecisionId decision) {
    Set<Slot> slots = slots(profile, find(profile, decision));
    jdbc.batchUpdate(
        ADD_SLOT,
        slots.stream()
            .map(slot -> of(profile, decision).addValue("slot", slot.bytes()))
            .toArray(SqlParameterSource[]::new));
    return new Touched(slots, Set.of(), Set.of());
  }

  @Override
  public Touched putOutOfForce(LockedProfile profile, DecisionId decision) {
    var which = of(profile, decision);
    Set<FactId> facts =
        Set.copyOf(
            jdbc.query(FACT, which, (row, n) -> new FactId(Rows.requiredId(row, "fact_id"))));
    Set<Slot> slots =
        Set.copyOf(jdbc.query(REMOVE_SLOTS, which, (row, n) -> Slot.of(row.getBytes("slot"))));
    return new Touched(slots, facts, Set.of());
  }

  @Override
  public void classify(LockedProfile profile, Map<DecisionId, @Nullable FactId> facts) {
    facts.forEach((decision, fact) ->
        jdbc.update(
            CLASSIFY, of(profile, decision).addValue("fact", fact == null ? null : fact.value())));
  }

  private Set<Slot> slots(LockedProfile profile, KeptDecision decision) {
    var fingerprints = new Fingerprints(profile.keys().index(), slotsOf);
    return new DecisionSubjects(name -> named(profile, name)).slots(decision, fingerprints);
  }

  private Optional<FactStatement> named(LockedProfile profile, StatementName name) {
    var which =
        new MapSqlParameterSource("user", profile.user().value())
            .addValue("profile", profile.id().value())
            .addValue("note", name.note().value())
            .addValue("fingerprint", HexFormat.of().parseHex(name.fingerprint()));
    return jdbc
        .query(
            NAMED_FACT,
            which,
            (row, n) -> (FactStatement) StatementRows.statement(bodies, profile.keys(), row))
        .stream()
        .findFirst()
        .or(() -> brought(profile, new DecisionId(name.note().value())));
  }

  /** The value of a correction, as if it were said. */
  private Optional<FactStatement> brought(LockedProfile profile, DecisionId decision) {
    return jdbc.query(FIND, of(profile, decision), (row, n) -> rows(profile).decision(row)).stream()
        .findFirst()
        .flatMap(it -> new DecisionSubjects(name -> named(profile, name)).said(it));
  }

  private KeptDecision find(LockedProfile profile, DecisionId decision) {
    return jdbc.query(FIND, of(profile, decision), (row, n) -> rows(profile).decision(row))
        .getFirst();
  }

  private static KeptDecisionRows rows(LockedProfile profile) {
    return new KeptDecisionRows(profile.keys());
  }

  private static MapSqlParameterSource of(LockedProfile profile, DecisionId decision) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value())
        .addValue("id", decision.value());
  }
}
