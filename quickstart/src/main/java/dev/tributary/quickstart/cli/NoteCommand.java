package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary note}. */
@Command(name = "note", description = "Write, read, edit, move and delete notes.")
final class NoteCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("add", () -> new NoteAddCommand(surroundings))
        .with("edit", () -> new NoteEditCommand(surroundings))
        .with("delete", () -> new NoteDeleteCommand(surroundings))
        .with("list", () -> new NoteListCommand(surroundings))
        .with("move", () -> new NoteMoveCommand(surroundings))
        .with("reread", () -> new NoteRereadCommand(surroundings))
        .with("show", () -> new NoteShowCommand(surroundings))
        .below(new NoteCommand(), words);
  }
}
