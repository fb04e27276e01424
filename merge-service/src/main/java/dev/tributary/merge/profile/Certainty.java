package dev.tributary.merge.profile;

import java.util.Locale;

/** How sure the author is of a statement. */
public enum Certainty {
  STATED,
  HEDGED,
  REPORTED;

  /** Reads the lower-case name used by extractions and the database. */
  public static Certainty named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
