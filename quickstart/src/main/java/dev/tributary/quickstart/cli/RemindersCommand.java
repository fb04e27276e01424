package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary reminders}. */
@Command(name = "reminders", description = "What notes promise.")
final class RemindersCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("list", () -> new RemindersListCommand(surroundings))
        .with("show", () -> new RemindersShowCommand(surroundings))
        .with("done", () -> new RemindersDoneCommand(surroundings))
        .below(new RemindersCommand(), words);
  }
}
