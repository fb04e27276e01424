package dev.tributary.quickstart.evaluation;

import java.time.Instant;

/**
 * A note of a scenario.
 *
 * @param id unique in its scenario
 * @param at when it was written, in microseconds
 */
public record ScenarioNote(String id, Instant at, String text) {
  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "ScenarioNote[" + id + ", " + at + "]";
  }
}
