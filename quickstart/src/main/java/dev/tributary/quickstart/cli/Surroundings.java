package dev.tributary.quickstart.cli;

import dev.tributary.schema.id.IdSource;
import java.time.Clock;
import java.util.Map;

/** What a command finds around it. */
record Surroundings(Map<String, String> environment, Clock clock, IdSource ids) {
  Terminal terminal() {
    return new Terminal(environment);
  }
}
