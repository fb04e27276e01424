package dev.tributary.merge.merging;

import java.util.List;

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

  /** What arrives is stored already. */
  static Arrival of(Touched touched) {
    return new Arrival(touched, List.of());
  }

  /** All that they bring. */
  static Arrival together(List<Arrival> arrivals) {
    return new Arrival(
        Touched.together(arrivals.stream().map(Arrival::touched).toList()),
        arrivals.stream().flatMap(it -> it.statements().stream()).toList());
  }
}
