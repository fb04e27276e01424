package dev.tributary.quickstart.cli;

import dev.tributary.schema.migration.Migrations;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tributary schema undo}. */
@Command(
    name = "undo",
    description = "Takes the newest migration back, with the data that only it has a place for.")
final class SchemaUndoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SchemaOptions schema = new SchemaOptions();
  @Mixin private final Confirmation confirmation = new Confirmation();

  @Option(
      names = "--to",
      paramLabel = "VERSION",
      description = "The newest that stays, such as 003; 000 for none. Default: all but one.")
  private @Nullable String to;

  SchemaUndoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Migrations migrations = schema.open(surroundings);
    List<String> applied = migrations.applied();
    String target = to == null ? beforeTheLastOf(applied) : known(to, migrations);
    List<String> undone = applied.stream().filter(it -> it.compareTo(target) > 0).toList();
    if (!undone.isEmpty()) {
      confirmation.require(
          "Undo " + String.join(", ", undone) + " with the data in what they made, for good?",
          "Nothing was undone",
          surroundings);
    }
    int count = migrations.undoTo(target).size();
    output.print(new SchemaView(count + " undone.", migrations.status()), surroundings);
    return ExitCode.OK;
  }

  private static String beforeTheLastOf(List<String> applied) {
    return applied.size() < 2 ? Migrations.NOTHING : applied.get(applied.size() - 2);
  }

  private static String known(String version, Migrations migrations) {
    boolean isKnown =
        version.equals(Migrations.NOTHING)
            || migrations.status().stream().anyMatch(it -> it.version().equals(version));
    if (!isKnown) {
      throw new UsageError(
          "--to names no migration.", "See which there are with: tributary schema status");
    }
    return version;
  }
}
