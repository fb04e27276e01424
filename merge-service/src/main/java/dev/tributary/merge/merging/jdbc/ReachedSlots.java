package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Walks from slot to statement or decision to slot, and from value to value that was judged alike,
 * until nothing new is found: a merge costs what it can reach, not the whole profile.
 */
final class ReachedSlots {
  private static final String REACHED =
      """
      with recursive reached (slot, statement_id, decision_id) as (
        select unnest(:slots::bytea[]), null::uuid, null::uuid
        union
        select next.slot, next.statement_id, next.decision_id
        from reached
        cross join lateral (
          select null::bytea as slot, s.statement_id, null::uuid as decision_id
          from profiles.statement_slot s
          where s.user_id = :user and s.profile_id = :profile and s.slot = reached.slot
          union all
          select s.slot, null, null
          from profiles.statement_slot s
          where s.user_id = :user and s.statement_id = reached.statement_id
          union all
          select null, null, d.decision_id
          from profiles.decision_slot d
          where d.user_id = :user and d.profile_id = :profile and d.slot = reached.slot
          union all
          select d.slot, null, null
          from profiles.decision_slot d
          where d.user_id = :user and d.decision_id = reached.decision_id
          union all
          select v.higher, null, null
          from profiles.verdict v
          where v.user_id = :user and v.profile_id = :profile and v.lower = reached.slot
            and v.verdict in ('same', 'finer', 'coarser')
          union all
          select v.lower, null, null
          from profiles.verdict v
          where v.user_id = :user and v.profile_id = :profile and v.higher = reached.slot
            and v.verdict in ('same', 'finer', 'coarser')) next
      )
      select slot from reached where slot is not null
      """;

  private final NamedParameterJdbcOperations jdbc;

  ReachedSlots(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  Set<Slot> from(LockedProfile profile, Set<Slot> slots) {
    var start =
        new MapSqlParameterSource("user", profile.user().value())
            .addValue("profile", profile.id().value())
            .addValue("slots", Rows.hashes(slots.stream().map(Slot::bytes)));
    return Set.copyOf(jdbc.query(REACHED, start, (row, number) -> Slot.of(row.getBytes("slot"))));
  }
}
