package dev.tributary.quickstart.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary reminders}. */
@Command(name = "reminders", description = "What notes promise.")
final class RemindersCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new RemindersCommand())
        .addSubcommand(new RemindersListCommand(surroundings))
        .addSubcommand(new RemindersShowCommand(surroundings))
        .addSubcommand(new RemindersDoneCommand(surroundings));
  }
}
