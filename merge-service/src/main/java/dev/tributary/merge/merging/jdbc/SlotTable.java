package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** One of the tables that say in which slots something lies. */
final class SlotTable {
  private static final String STORED =
      """
      select %2$s as owner, slot
      from profiles.%1$s
      where user_id = :user and profile_id = :profile
      """;
  private static final String REMOVE =
      """
      delete from profiles.%1$s
      where user_id = :user and %2$s = :owner and slot = any(:slots::bytea[])
      """;
  private static final String ADD =
      """
      insert into profiles.%1$s (user_id, profile_id, slot, %2$s)
      select :user, :profile, slot, :owner
      from unnest(:slots::bytea[]) as added (slot)
      """;

  private final NamedParameterJdbcOperations jdbc;
  private final String table;
  private final String owner;

  private SlotTable(NamedParameterJdbcOperations jdbc, String table, String owner) {
    this.jdbc = jdbc;
    this.table = table;
    this.owner = owner;
  }

  static SlotTable ofStatements(NamedParameterJdbcOperations jdbc) {
    return new SlotTable(jdbc, "statement_slot", "statement_id");
  }

  static SlotTable ofDecisions(NamedParameterJdbcOperations jdbc) {
    return new SlotTable(jdbc, "decision_slot", "decision_id");
  }

  /** The slots of all in a profile, by their ids. */
  Map<UUID, Set<Slot>> stored(LockedProfile profile) {
    Map<UUID, Set<Slot>> stored = new HashMap<>();
    jdbc.query(
        sql(STORED),
        of(profile),
        row -> {
          stored
              .computeIfAbsent(Rows.requiredId(row, "owner"), _ -> new HashSet<>())
              .add(Slot.of(row.getBytes("slot")));
        });
    return stored;
  }

  void change(LockedProfile profile, Map<UUID, SlotChange> changes) {
    if (!changes.isEmpty()) {
      jdbc.batchUpdate(sql(REMOVE), rows(profile, changes, SlotChange::lost));
      jdbc.batchUpdate(sql(ADD), rows(profile, changes, SlotChange::gained));
    }
  }

  private static SqlParameterSource[] rows(
      LockedProfile profile, Map<UUID, SlotChange> changes, Function<SlotChange, Set<Slot>> side) {
    return changes.entrySet().stream()
        .map(it -> {
          Stream<byte[]> slots = side.apply(it.getValue()).stream().map(Slot::bytes);
          return of(profile).addValue("owner", it.getKey()).addValue("slots", Rows.hashes(slots));
        })
        .toArray(SqlParameterSource[]::new);
  }

  private String sql(String statement) {
    return statement.formatted(table, owner);
  }

  private static MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value());
  }
}
