package dev.tributary.quickstart.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that only has others below it. */
@Command(synopsisSubcommandLabel = "COMMAND")
abstract class CommandGroup {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;
}
