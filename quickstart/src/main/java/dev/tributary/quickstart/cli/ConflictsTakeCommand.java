package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownConflict;
import picocli.CommandLine.Command;

/** {@code tributary conflicts take}. */
@Command(name = "take", description = "Settles a contradiction for what came later.")
final class ConflictsTakeCommand extends SettlingCommand {
  ConflictsTakeCommand(Surroundings surroundings) {
    super(surroundings, "take");
  }

  @Override
  String done(ShownConflict conflict) {
    return "“%s” takes the place of “%s”."
        .formatted(conflict.challenger().value(), conflict.existing().value());
  }
}
