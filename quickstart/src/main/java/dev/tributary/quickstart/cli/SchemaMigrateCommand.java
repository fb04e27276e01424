package dev.tributary.quickstart.cli;

import dev.tributary.schema.migration.Migrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary schema migrate}. */
@Command(
    name = "migrate",
    description = "Applies the migrations that a database does not have yet.")
final class SchemaMigrateCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SchemaOptions schema = new SchemaOptions();

  SchemaMigrateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Migrations migrations = schema.open(surroundings);
    int applied = migrations.migrate();
    output.print(new SchemaView(applied + " applied.", migrations.status()), surroundings);
    return ExitCode.OK;
  }
}
