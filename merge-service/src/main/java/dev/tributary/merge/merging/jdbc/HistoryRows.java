package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.NoteHistory;
import dev.tributary.merge.merging.NoteState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A note's history as one query tells it: each row one revision, and all rows what holds for all.
 */
final class HistoryRows {
  private final SortedMap<Integer, NoteState> states = new TreeMap<>();
  private boolean isElsewhereToo;
  private boolean isHeard;
  private int withdrawnUpTo;
  private int newest;

  void add(ResultSet row) throws SQLException {
    isHeard = row.getBoolean("is_heard");
    withdrawnUpTo = row.getInt("withdrawn_up_to");
    newest = row.getInt("newest");
    String state = row.getString("state");
    if (state == null) {
      return;
    }
    if (row.getBoolean("is_here")) {
      states.put(row.getInt("revision"), NoteState.named(state));
    } else {
      isElsewhereToo = true;
    }
  }

  /** Whether revisions are recorded as part of another profile. */
  boolean isElsewhereToo() {
    return isElsewhereToo;
  }

  NoteHistory history() {
    return new NoteHistory(states, isHeard, withdrawnUpTo, newest);
  }
}
