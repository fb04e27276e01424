package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.Touched;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

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

  private record Former(@Nullable UUID fact, @Nullable UUID reminder) {}

  void add(ResultSet row) throws SQLException {
    var former =
        new Former(row.getObject("fact_id", UUID.class), row.getObject("reminder_id", UUID.class));
    byFingerprint.put(Fingerprints.hex(row.getBytes("fingerprint")), former);
    if (former.fact() != null) {
      facts.add(new FactId(former.fact()));
    }
    if (former.reminder() != null) {
      reminders.add(new ReminderId(former.reminder()));
    }
  }

  MapSqlParameterSource inherit(byte[] fingerprint, MapSqlParameterSource row) {
    Former former = byFingerprint.getOrDefault(Fingerprints.hex(fingerprint), NONE);
    return row.addValue("fact", former.fact()).addValue("reminder", former.reminder());
  }

  Touched touched() {
    return new Touched(slots, facts, reminders);
  }
}
