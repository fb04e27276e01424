package dev.tributary.quickstart.cli;

import dev.tributary.schema.id.IdSource;
import java.time.Clock;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param clock with the time zone of whoever types
 */
record Surroundings(Map<String, String> environment, Clock clock, IdSource ids, Streams streams) {
  Surroundings(Map<String, String> environment, Clock clock, IdSource ids) {
    this(environment, clock, ids, Streams.ofProcess());
  }

  Terminal terminal() {
    return new Terminal(environment, streams);
  }

  /** Blank counts as not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
