package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownConflict;
import picocli.CommandLine.Command;

/** {@code tributary conflicts keep}. */
@Command(name = "keep", description = "Settles a contradiction for what stood first.")
final class ConflictsKeepCommand extends SettlingCommand {
  ConflictsKeepCommand(Surroundings surroundings) {
    super(surroundings, "keep");
  }

  @Override
  String done(ShownConflict conflict) {
    return "“%s” stays; “%s” is closed."
        .formatted(conflict.existing().value(), conflict.challenger().value());
  }
}
