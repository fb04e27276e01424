package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary dead-letters}. */
@Command(name = "dead-letters", description = "Notes that could not be merged.")
final class DeadLettersCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("redrive", () -> new DeadLettersRedriveCommand(surroundings))
        .below(new DeadLettersCommand(), words);
  }
}
