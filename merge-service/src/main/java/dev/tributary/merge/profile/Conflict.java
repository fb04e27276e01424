package dev.tributary.merge.profile;

import org.jspecify.annotations.Nullable;

/**
 * Two values that cannot both hold; logged by the note of the challenger, and kept when settled.
 *
 * @param settlement null while the conflict is open
 */
public record Conflict(
    Predicate predicate,
    StatementKey existing,
    StatementKey challenger,
    @Nullable Settlement settlement) {

  public boolean isOpen() {
    return settlement == null;
  }
}
