package dev.tributary.merge.profile;

import java.util.Locale;

/** Whether a completion speaks of one occurrence or of all that recur. */
public enum Scope {
  OCCURRENCE,
  SERIES;

  /** Reads the lower-case name used by extractions and the database. */
  public static Scope named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
