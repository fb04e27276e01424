package dev.tributary.merge.reading;

import dev.tributary.platform.problem.InvalidField;
import java.util.Arrays;
import java.util.Locale;

/** Whether a conflict still waits for a note that settles it. */
public enum ConflictStatus {
  OPEN,
  SETTLED;

  /**
   * Reads the word of the API.
   *
   * @throws InvalidField naming {@code status}
   */
  public static ConflictStatus of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new InvalidField("status", "must be open or settled"));
  }

  /** As the database and the API write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
