package dev.tributary.quickstart.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary note}. */
@Command(name = "note", description = "Write, read, edit and delete notes.")
final class NoteCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new NoteCommand())
        .addSubcommand(new NoteAddCommand(surroundings))
        .addSubcommand(new NoteEditCommand(surroundings))
        .addSubcommand(new NoteDeleteCommand(surroundings))
        .addSubcommand(new NoteListCommand(surroundings))
        .addSubcommand(new NoteShowCommand(surroundings));
  }
}
