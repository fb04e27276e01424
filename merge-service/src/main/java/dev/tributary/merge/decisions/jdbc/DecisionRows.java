package dev.tributary.merge.decisions.jdbc;

import dev.tributary.merge.decisions.ShownDecision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Rows of decisions as they are shown. */
final class DecisionRows {
  private static final Set<String> ON_CONFLICTS = Set.of("keep", "take", "neither");
  private static final Set<String> ON_FACTS = Set.of("reject", "confirm", "correct");

  static final RowMapper<ShownDecision> SHOWN = (row, number) -> shown(row);

  private DecisionRows() {}

  private static ShownDecision shown(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    UUID subject = row.getObject("subject_id", UUID.class);
    return new ShownDecision(
        row.getObject("id", UUID.class),
        kind,
        row.getObject("profile_id", UUID.class),
        row.getTimestamp("decided_at").toInstant(),
        instant(row.getTimestamp("undone_at")),
        ON_CONFLICTS.contains(kind) ? subject : null,
        ON_FACTS.contains(kind) ? subject : null,
        kind.equals("move") ? subject : null,
        row.getObject("into_profile_id", UUID.class),
        row.getObject("key_version", Integer.class),
        row.getBytes("body"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
