package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary model}. */
@Command(name = "model", description = "The model that reads the notes.")
final class ModelCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("check", () -> new ModelCheckCommand(surroundings))
        .below(new ModelCommand(), words);
  }
}
