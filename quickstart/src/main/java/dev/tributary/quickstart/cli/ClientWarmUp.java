package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.quickstart.running.RunningProcess;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Lets JVMs learn the commands that speak to an installation. */
final class ClientWarmUp {
  private static final long PATIENCE_SECONDS = 120;

  private final Surroundings surroundings;

  ClientWarmUp(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Teaches this one and another, which remembers nothing else.
   *
   * @param other the command that starts the other, but for the folder; empty for none
   */
  void run(Installation installation, List<String> other) {
    try {
      Path data = Files.createTempDirectory("tributary-warm-up");
      try {
        running(installation).writeTo(data);
        new Rehearsal(surroundings, data).run();
        if (!other.isEmpty()) {
          finish(Stream.concat(other.stream(), Stream.of(data.toString())).toList());
        }
      } finally {
        RunningInstallation.forget(data);
        Files.delete(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot warm up the client commands", e);
    }
  }

  private static void finish(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while another process warms up", e);
    } finally {
      process.destroy();
    }
  }

  private RunningInstallation running(Installation installation) {
    RunningProcess self = RunningProcess.current();
    return new RunningInstallation(
        self.pid(),
        self.startedAt(),
        installation.front(),
        installation.kafka(),
        installation.postgres(),
        installation.tokens(),
        installation.tokenSecret(),
        new UserId(surroundings.ids().next()),
        installation.log(),
        null);
  }
}
