package dev.tributary.quickstart.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary help}, of commands below commands too. */
@Command(
    name = "help",
    description = "Shows the help of a command, such as: tributary help note add.",
    helpCommand = true)
final class HelpCommand implements Callable<Integer> {
  @Parameters(paramLabel = "COMMAND", description = "The command, word by word.")
  private List<String> words = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine found = spec.root().commandLine();
    for (String word : words) {
      CommandLine below = found.getSubcommands().get(word);
      if (below == null) {
        throw new ParameterException(found, "There is no command '%s' here.".formatted(word));
      }
      found = below;
    }
    found.usage(spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
