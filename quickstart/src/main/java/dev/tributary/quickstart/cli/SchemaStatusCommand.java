package dev.tributary.quickstart.cli;

import dev.tributary.schema.migration.Migration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary schema status}. */
@Command(name = "status", description = "Shows which migrations a database has.")
final class SchemaStatusCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SchemaOptions schema = new SchemaOptions();

  SchemaStatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Migration> migrations = schema.open(surroundings).status();
    long pending = migrations.stream().filter(it -> it.state() == Migration.State.PENDING).count();
    output.print(new SchemaView(pending + " to apply.", migrations), surroundings);
    return ExitCode.OK;
  }
}
