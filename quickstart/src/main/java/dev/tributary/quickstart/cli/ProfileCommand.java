package dev.tributary.quickstart.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary profile}. */
@Command(name = "profile", description = "Whom notes are about, and what is known of them.")
final class ProfileCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new ProfileCommand())
        .addSubcommand(new ProfileListCommand(surroundings))
        .addSubcommand(new ProfileShowCommand(surroundings))
        .addSubcommand(new ProfileRenameCommand(surroundings))
        .addSubcommand(new ProfileDeleteCommand(surroundings));
  }
}
