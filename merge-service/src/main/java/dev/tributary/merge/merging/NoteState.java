package dev.tributary.merge.merging;

import java.util.Locale;

/** How far a note revision has come. */
public enum NoteState {
  /** Recorded, with a task that will see to it. */
  ACCEPTED,
  /** Read by the model; what it said is kept. */
  EXTRACTED,
  /** Part of its profile. */
  MERGED,
  /** Waits for somebody to look at its cause. */
  PARKED,
  /** A higher revision took its place. */
  REPLACED,
  /** Withdrawn by its author. */
  WITHDRAWN,
  /** Given up by an operator. */
  DISCARDED;

  /** Reads the name that the database has. */
  public static NoteState named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  /** As the database and the API write it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the task has nothing left to do. A parked note is left alone, not finished. */
  public boolean isSettled() {
    return switch (this) {
      case ACCEPTED, EXTRACTED -> false;
      case MERGED, PARKED, REPLACED, WITHDRAWN, DISCARDED -> true;
    };
  }
}
