package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary decisions}. */
@Command(name = "decisions", description = "What you decided about facts, conflicts and profiles.")
final class DecisionsCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("list", () -> new DecisionsListCommand(surroundings))
        .with("undo", () -> new DecisionsUndoCommand(surroundings))
        .below(new DecisionsCommand(), words);
  }
}
