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
      with recursive reached (slot) as (
        select unnest(:slots::bytea[])
        union
        select next.slot
        from reached
        cross join lateral (
          select other.slot
          from profiles.statement_slot here
          join profiles.statement_slot other
            on other.user_id = :user and other.statement_id = here.statement_id
          where here.user_id = :user and here.profile_id = :profile and here.slot = reached.slot
          union all
          select other.slot
          from profiles.decision_slot here
          join profiles.decision_slot other
            on other.user_id = :user and other.decision_id = here.decision_id
          where here.user_id = :user and here.profile_id = :profile and here.slot = reached.slot
          union all
          select v.higher
          from profiles.verdict v
          where v.user_id = :user and v.profile_id = :profile and v.lower = reached.slot
            and v.verdict in ('same', 'finer', 'coarser')
          union all
          select v.lower
          from profiles.verdict v
          where v.user_id = :user and v.profile_id = :profile and v.higher = reached.slot
            and v.verdict in ('same', 'finer', 'coarser')) next
      )
      select slot from reached
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
