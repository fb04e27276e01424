package dev.tributary.schema.seal;

import java.util.Locale;

/** What a user's key does: {@code data} seals, {@code index} fingerprints. */
public enum KeyPurpose {
  DATA,
  INDEX;

  /** As the database and the API write it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
