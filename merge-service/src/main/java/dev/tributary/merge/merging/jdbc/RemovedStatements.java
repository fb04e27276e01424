package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.merging.StoredStatement;
import dev.tributary.merge.merging.Touched;
import dev.tributary.merge.profile.Statement;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was removed, and in which class each statement had been: one that says the same again
 * inherits it.
 */
final class RemovedStatements {
  private static final Former NONE = new Former(null, null);

  private final Set<Slot> slots;
  private final Map<String, Former> byFingerprint = new HashMap<>();
  private final Set<FactId> facts = new HashSet<>();
  private final Set<ReminderId> reminders = new HashSet<>();

  RemovedStatements(Set<Slot> slots) {
    this.slots = slots;
  }

  private record Former(@Nullable FactId fact, @Nullable ReminderId reminder) {}

  void add(ResultSet row) throws SQLException {
    var former =
        new Former(
            Rows.orNull(Rows.id(row, "fact_id").map(FactId::new)),
            Rows.orNull(Rows.id(row, "reminder_id").map(ReminderId::new)));
    byFingerprint.put(Fingerprints.hex(row.getBytes("fingerprint")), former);
    if (former.fact() != null) {
      facts.add(former.fact());
    }
    if (former.reminder() != null) {
      reminders.add(former.reminder());
    }
  }

  StoredStatement inherited(
      StatementId id, Statement statement, StatementName name, Instant noteStoredAt) {
    Former former = byFingerprint.getOrDefault(name.fingerprint(), NONE);
    return new StoredStatement(
        id, statement, name, noteStoredAt, former.fact(), former.reminder(), null);
  }

  Touched touched() {
    return new Touched(slots, facts, reminders);
  }
}
