package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.view.View;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** A command that asks an installation and shows its answer. */
abstract class ClientCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, heading = ConnectionOptions.HEADING, order = 100)
  private ConnectionOptions connection = new ConnectionOptions();

  ClientCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public final Integer call() {
    var waits = new KeptWaiting(surroundings.terminal().err(), this::milestone);
    try (Connection open = new Connecting(connection, surroundings, waits).open()) {
      output.print(ask(open), surroundings);
      return ExitCode.OK;
    }
  }

  /** Does what was asked for, and returns the answer. */
  abstract View ask(Connection open);

  final Surroundings surroundings() {
    return surroundings;
  }

  /** A word beside the answer, for people. */
  final void hint(String text) {
    if (!output.json) {
      surroundings.terminal().err().line(text);
    }
  }

  /** How things stand, for people who keep every line; programs read failures there only. */
  final void milestone(String text) {
    if (!output.json) {
      surroundings.terminal().err().milestone(text);
    }
  }

  final Path dataFolder() {
    return connection.dataFolder(surroundings);
  }
}
