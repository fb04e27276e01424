package dev.tributary.merge.merging;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The revisions of one note within one profile, and how far its author has withdrawn it.
 *
 * @param states by revision
 * @param isHeard whether something that one of them says is part of the profile
 * @param withdrawnUpTo the highest revision that is withdrawn with all before it; 0 if none is
 * @param newest the highest revision whose row is there, accepted or not; 0 if none is
 */
public record NoteHistory(
    SortedMap<Integer, NoteState> states, boolean isHeard, int withdrawnUpTo, int newest) {
  public NoteHistory {
    states = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(states));
  }

  /** Where a revision stands among the others, whatever order they arrived in. */
  enum Standing {
    /** What it says is to become part of the profile. */
    DUE,
    /** Nothing is left to do. */
    SETTLED,
    WITHDRAWN,
    REPLACED
  }

  Standing standing(int revision) {
    NoteState state = states.get(revision);
    if (state == null || state.isSettled()) {
      return Standing.SETTLED;
    }
    if (revision <= withdrawnUpTo) {
      return Standing.WITHDRAWN;
    }
    return isReplaced(revision) ? Standing.REPLACED : Standing.DUE;
  }

  /** Whether there are lower revisions. */
  boolean hasBefore(int revision) {
    return states.firstKey() < revision;
  }

  /**
   * Whether a revision that is not withdrawn takes, or will take, the place of the withdrawn ones.
   */
  boolean isEdited() {
    return newest > withdrawnUpTo;
  }

  /**
   * Only a merged revision takes the place of another: one that is still being read, or parked,
   * does not.
   */
  private boolean isReplaced(int revision) {
    return states.tailMap(revision + 1).entrySet().stream()
        .map(Map.Entry::getValue)
        .anyMatch(state -> state == NoteState.MERGED);
  }
}
