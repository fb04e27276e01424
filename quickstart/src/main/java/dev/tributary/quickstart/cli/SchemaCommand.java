package dev.tributary.quickstart.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tributary schema}. */
@Command(
    name = "schema",
    description = "The tables of Tributary in a PostgreSQL: up, back, status.")
final class SchemaCommand extends CommandGroup {
  static CommandLine with(Surroundings surroundings, List<String> words) {
    return new Subcommands()
        .with("migrate", () -> new SchemaMigrateCommand(surroundings))
        .with("undo", () -> new SchemaUndoCommand(surroundings))
        .with("status", () -> new SchemaStatusCommand(surroundings))
        .below(new SchemaCommand(), words);
  }
}
