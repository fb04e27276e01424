package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary consent}. */
@Command(name = "consent", description = "What a model may read.")
final class ConsentCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("show", () -> new ConsentShowCommand(surroundings))
        .with("allow", () -> new ConsentAllowCommand(surroundings))
        .with("refuse", () -> new ConsentRefuseCommand(surroundings))
        .below(new ConsentCommand(), words);
  }
}
