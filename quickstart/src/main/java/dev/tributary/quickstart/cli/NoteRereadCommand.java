package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.view.RereadView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;

/** {@code tributary note reread}. */
@Command(
    name = "reread",
    description = "Has the model read the notes that only patterns have read, after new ones.")
final class NoteRereadCommand extends ClientCommand {
  NoteRereadCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    return new RereadView(open.client().rereadNotes());
  }
}
