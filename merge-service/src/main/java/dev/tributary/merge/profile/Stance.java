package dev.tributary.merge.profile;

import java.util.Locale;

/** What a statement does to what was known before, by the words of its note. */
public enum Stance {
  STATES,
  CHANGED,
  CORRECTED,
  ENDED,
  DISPUTED;

  /** Reads the lower-case name used by extractions and the database. */
  public static Stance named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
