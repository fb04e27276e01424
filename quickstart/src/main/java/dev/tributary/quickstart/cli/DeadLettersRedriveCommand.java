package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.view.RedrivenView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;

/** {@code tributary dead-letters redrive}. */
@Command(
    name = "redrive",
    description = "Has all parked notes tried again, after those that have not been tried yet.")
final class DeadLettersRedriveCommand extends ClientCommand {
  DeadLettersRedriveCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    return new RedrivenView(open.client().redriveParkedNotes());
  }
}
