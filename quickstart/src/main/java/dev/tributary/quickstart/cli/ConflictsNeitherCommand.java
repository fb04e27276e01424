package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownConflict;
import picocli.CommandLine.Command;

/** {@code tributary conflicts neither}. */
@Command(name = "neither", description = "Settles a contradiction: neither is so.")
final class ConflictsNeitherCommand extends SettlingCommand {
  ConflictsNeitherCommand(Surroundings surroundings) {
    super(surroundings, "neither");
  }

  @Override
  String done(ShownConflict conflict) {
    return "“%s” and “%s” are closed."
        .formatted(conflict.existing().value(), conflict.challenger().value());
  }
}
