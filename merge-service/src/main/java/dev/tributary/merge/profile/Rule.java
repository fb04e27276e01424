package dev.tributary.merge.profile;

import java.util.Locale;

/**
 * The rules of merging by name, as people see them; {@code docs/merge-rules.md} has an example of
 * each.
 */
public enum Rule {
  /** Nothing that is known says the same or excludes it. */
  NEW_VALUE,
  /** The same value, perhaps in other words or units. */
  SAME_VALUE,
  /** The same value, as a reader judged. */
  JUDGED_SAME,
  /** The same words as in an earlier note: it was posted again. */
  REPOSTED,
  /** The same value, more exactly. */
  MORE_EXACT,
  /** So far only hedged or hearsay, now said plainly. */
  HEDGE_CONFIRMED,
  /** The note says that it has become so. */
  CHANGED,
  /** The note says that what was noted was wrong. */
  CORRECTED,
  /** It began after the other value was last said. */
  BEGAN_LATER,
  /** The next step of a known course: engaged, then married. */
  NEXT_STEP,
  /** A newer value of this kind replaces the older one by itself. */
  MOVES_ON,
  /** The note says that it is no longer so. */
  ENDED,
  /** The note says that something ended which no earlier note had said. */
  NOTHING_TO_END,
  /** Excludes what is current, and the note has no word of change. */
  CONTRADICTS,
  /** As {@link #CONTRADICTS}, if a reader finds that it is not the same in other words. */
  AWAITS_JUDGE,
  /** The note itself sets it against what is known. */
  DISPUTES,
  /** The note sets it against something that no earlier note had said. */
  NOTHING_TO_DISPUTE,
  /** Perhaps, or by hearsay. */
  HEDGED,
  /** The user said that it never was so. */
  REJECTED,
  /** The author wants to be reminded. */
  ASKED,
  /** Asked for again. */
  ASKED_AGAIN,
  /** The new time of what a note moved. */
  MOVED_HERE,
  /** An open reminder is done. */
  DONE,
  /** An open reminder is called off. */
  CALLED_OFF,
  /** An open reminder has another time. */
  MOVED_AWAY,
  /** One occurrence of a series; the series goes on. */
  ONE_OF_SERIES,
  /** No open reminder of an earlier note is meant. */
  NOTHING_OPEN;

  /** Reads the lower-case name used by the API and the database. */
  public static Rule named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
