package dev.tributary.schema.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A migration, as it stands in one database.
 *
 * @param version as in the file's name, such as {@code 003}; in the order in which they run
 * @param description what it is about, in a few words
 * @param appliedAt when it was applied there; null while it is pending
 */
public record Migration(String version, String description, @Nullable Instant appliedAt) {
  /** Whether it is there or still to come. */
  public enum State {
    APPLIED,
    PENDING
  }

  public State state() {
    return appliedAt == null ? State.PENDING : State.APPLIED;
  }
}
