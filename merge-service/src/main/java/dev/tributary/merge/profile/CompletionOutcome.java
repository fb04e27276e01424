package dev.tributary.merge.profile;

import java.util.Locale;

/** What a note reports to have become of something promised. */
public enum CompletionOutcome {
  DONE,
  CANCELLED,
  MOVED;

  /** Reads the lower-case name used by extractions and the database. */
  public static CompletionOutcome named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
