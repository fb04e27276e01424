package dev.tributary.merge.profile;

import java.util.Locale;

/** Which side of a conflict a user takes. */
public enum Choice {
  /** What stood first goes on standing. */
  KEEP,
  /** What contradicts it takes its place. */
  TAKE,
  NEITHER;

  /** Reads the lower-case name used by the API and the database. */
  public static Choice named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
