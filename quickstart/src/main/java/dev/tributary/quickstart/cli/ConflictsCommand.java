package dev.tributary.quickstart.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary conflicts}. */
@Command(name = "conflicts", description = "Where notes contradict each other.")
final class ConflictsCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new ConflictsCommand())
        .addSubcommand(new ConflictsListCommand(surroundings))
        .addSubcommand(new ConflictsShowCommand(surroundings));
  }
}
