package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary profile}. */
@Command(name = "profile", description = "Whom notes are about, and what is known of them.")
final class ProfileCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("list", () -> new ProfileListCommand(surroundings))
        .with("show", () -> new ProfileShowCommand(surroundings))
        .with("rename", () -> new ProfileRenameCommand(surroundings))
        .with("merge", () -> new ProfileMergeCommand(surroundings))
        .with("delete", () -> new ProfileDeleteCommand(surroundings))
        .below(new ProfileCommand(), words);
  }
}
