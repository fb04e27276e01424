package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.running.DataFolder;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.quickstart.running.RunningProcess;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Runs the commands that speak to an installation, for the JVM to learn from; shows nothing. */
final class ClientWarmUp {
  private static final String NAME = "Mira Holm";
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("note", "add", "--profile", NAME, "--at", "2026-03-02", "She called."),
          List.of("note", "list"),
          List.of("note", "list", "--json"),
          List.of("profile", "list"),
          List.of("profile", "show", NAME, "--why"),
          List.of("conflicts", "list"),
          List.of("reminders", "list"),
          List.of("status"),
          List.of("token"),
          List.of("profile", "show", "Nobody"),
          List.of("help", "note", "add"));

  private final Surroundings surroundings;

  ClientWarmUp(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void run(Installation installation) {
    try {
      Path data = Files.createTempDirectory("tributary-warm-up");
      try {
        running(installation).writeTo(data);
        CommandLine tributary = Tributary.commandLine(in(data));
        COMMANDS.forEach(command -> tributary.execute(command.toArray(String[]::new)));
      } finally {
        RunningInstallation.forget(data);
        Files.delete(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the folder of temporary files", e);
    }
  }

  private Surroundings in(Path data) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Surroundings(
        Map.of(DataFolder.VARIABLE, data.toString()),
        surroundings.clock(),
        surroundings.ids(),
        new Streams(InputStream.nullInputStream(), nowhere, nowhere));
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
