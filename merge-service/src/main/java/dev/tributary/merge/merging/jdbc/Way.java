package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Statements with the parameters {@code from} and {@code to}. */
record Way(JdbcClient jdbc, LockedProfile from, LockedProfile to) {
  private static final RowMapper<Slot> SLOT = (row, number) -> Slot.of(row.getBytes("slot"));

  StatementSpec sql(String sql) {
    return jdbc.sql(sql)
        .param("user", from.user().value())
        .param("from", from.id().value())
        .param("to", to.id().value());
  }

  Set<UUID> ids(String sql) {
    return Set.copyOf(sql(sql).query(UUID.class).list());
  }

  Set<UUID> ids(String sql, Set<UUID> moved) {
    return Set.copyOf(about(sql, moved).query(UUID.class).list());
  }

  Set<Slot> slots(String sql) {
    return new HashSet<>(sql(sql).query(SLOT).list());
  }

  Set<Slot> slots(String sql, Set<UUID> moved) {
    return Set.copyOf(about(sql, moved).query(SLOT).list());
  }

  private StatementSpec about(String sql, Set<UUID> moved) {
    return sql(sql).param("moved", Rows.array(moved.stream()));
  }
}
