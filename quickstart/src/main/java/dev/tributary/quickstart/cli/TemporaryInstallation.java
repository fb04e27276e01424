package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.embedded.InstallationSettings;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts an installation for one piece of work; when that fails, the log is kept and named. */
final class TemporaryInstallation {
  private static final Logger LOG = LoggerFactory.getLogger(TemporaryInstallation.class);

  private final Surroundings surroundings;
  private final Screen screen;

  TemporaryInstallation(Surroundings surroundings, Screen screen) {
    this.surroundings = surroundings;
    this.screen = screen;
  }

  <T> T run(InstallationSettings settings, Function<Installation, T> work) {
    Instant begun = surroundings.clock().instant();
    screen.progress("Starting PostgreSQL, Kafka and three services …");
    try (Installation installation =
        Installation.start(settings, surroundings.clock(), surroundings.ids())) {
      screen.line(
          "PostgreSQL, Kafka and three services are up: "
              + Seconds.between(begun, surroundings.clock().instant()));
      return carryOut(work, installation);
    }
  }

  private static <T> T carryOut(Function<Installation, T> work, Installation installation) {
    try {
      return work.apply(installation);
    } catch (RuntimeException e) {
      if (Interruption.isUnderWay()) {
        throw e;
      }
      LOG.error("the command failed", e);
      throw new Failure("Failed: " + e.getMessage(), installation.keepLog());
    }
  }
}
