package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary facts}. */
@Command(name = "facts", description = "What is known, and your own word on it.")
final class FactsCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("list", () -> new FactsListCommand(surroundings))
        .with("confirm", () -> new FactsConfirmCommand(surroundings))
        .with("reject", () -> new FactsRejectCommand(surroundings))
        .with("correct", () -> new FactsCorrectCommand(surroundings))
        .below(new FactsCommand(), words);
  }
}
