package dev.tributary.merge.profile;

import java.util.List;

/**
 * What the fold did with one statement, and why.
 *
 * @param beaten the shown statements of the facts that it closed
 */
public record Ruling(Outcome outcome, Rule rule, List<StatementKey> beaten) {
  public Ruling {
    beaten = List.copyOf(beaten);
  }

  static Ruling of(Outcome outcome, Rule rule) {
    return new Ruling(outcome, rule, List.of());
  }
}
