package dev.tributary.merge.merging;

import java.util.List;
import java.util.stream.Stream;

/**
 * What notes bring to a profile, and what that touches.
 *
 * @param touched the slots of what arrives, and what was removed to make room for it
 * @param statements not stored yet
 */
public record Arrival(Touched touched, List<Arriving> statements) {
  public Arrival {
    statements = List.copyOf(statements);
  }

  /** Nothing yet. */
  static Arrival nothing() {
    return of(Touched.nothing());
  }

  /** What arrives is stored already. */
  static Arrival of(Touched touched) {
    return new Arrival(touched, List.of());
  }

  Arrival and(Arrival other) {
    return new Arrival(
        touched.and(other.touched),
        Stream.concat(statements.stream(), other.statements.stream()).toList());
  }
}
