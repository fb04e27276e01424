package dev.tributary.quickstart.cli;

import picocli.CommandLine.Command;

/** {@code tributary consent refuse}. */
@Command(
    name = "refuse",
    description = "Refuses that a model reads your notes: those that are not read yet wait.",
    footerHeading = "%nExamples:%n",
    footer = {"  tributary consent refuse", "  tributary consent refuse --profile \"Mira Holm\""})
final class ConsentRefuseCommand extends ConsentingCommand {
  ConsentRefuseCommand(Surroundings surroundings) {
    super(surroundings, false);
  }
}
