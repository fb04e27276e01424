package dev.tributary.quickstart.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary schema}. */
@Command(
    name = "schema",
    description = "The tables of Tributary in a PostgreSQL: up, back, status.")
final class SchemaCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new SchemaCommand())
        .addSubcommand(new SchemaMigrateCommand(surroundings))
        .addSubcommand(new SchemaUndoCommand(surroundings))
        .addSubcommand(new SchemaStatusCommand(surroundings));
  }
}
