package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.NoteHistory;
import dev.tributary.merge.merging.NoteState;
import dev.tributary.schema.id.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Notes' histories as one query tells them: each row one revision, and all rows of a note what
 * holds for all of them.
 */
final class HistoryRows {
  private final Map<NoteId, NoteHistory> histories = new HashMap<>();
  private final Set<NoteId> elsewhereToo = new HashSet<>();

  void add(ResultSet row) throws SQLException {
    NoteId note = new NoteId(Rows.requiredId(row, "note_id"));
    NoteHistory known = histories.get(note);
    SortedMap<Integer, NoteState> states = new TreeMap<>(known == null ? Map.of() : known.states());
    String state = row.getString("state");
    if (state != null && row.getBoolean("is_here")) {
      states.put(row.getInt("revision"), NoteState.named(state));
    } else if (state != null) {
      elsewhereToo.add(note);
    }
    histories.put(
        note,
        new NoteHistory(
            states,
            row.getBoolean("is_heard"),
            row.getInt("withdrawn_up_to"),
            row.getInt("newest")));
  }

  /** Those of which revisions are recorded as part of another profile. */
  Set<NoteId> elsewhereToo() {
    return elsewhereToo;
  }

  Map<NoteId, NoteHistory> histories() {
    return histories;
  }
}
