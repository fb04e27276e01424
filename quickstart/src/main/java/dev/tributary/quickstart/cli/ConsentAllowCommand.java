package dev.tributary.quickstart.cli;

import picocli.CommandLine.Command;

/** {@code tributary consent allow}. */
@Command(
    name = "allow",
    description = "Allows that a model reads your notes: those that waited are handed in at once.",
    footerHeading = "%nExamples:%n",
    footer = {"  tributary consent allow", "  tributary consent allow --profile \"Mira Holm\""})
final class ConsentAllowCommand extends ConsentingCommand {
  ConsentAllowCommand(Surroundings surroundings) {
    super(surroundings, true);
  }
}
