package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary conflicts}. */
@Command(
    name = "conflicts",
    description = "Where notes contradict each other, and which side holds.")
final class ConflictsCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("list", () -> new ConflictsListCommand(surroundings))
        .with("show", () -> new ConflictsShowCommand(surroundings))
        .with("keep", () -> new ConflictsKeepCommand(surroundings))
        .with("take", () -> new ConflictsTakeCommand(surroundings))
        .with("neither", () -> new ConflictsNeitherCommand(surroundings))
        .below(new ConflictsCommand(), words);
  }
}
