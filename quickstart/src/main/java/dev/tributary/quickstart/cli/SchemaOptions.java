package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.embedded.DatabaseUrl;
import dev.tributary.quickstart.running.DataFolder;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.schema.migration.Migrations;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command is about. */
final class SchemaOptions {
  private static final String PASSWORD = "PGPASSWORD";

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description = {
        "postgresql://user@host:port/database, as an owner whom row security does not hold back.",
        "The password comes from PGPASSWORD or ~/.pgpass.",
        "Default: the database of the installation that runs on this machine."
      })
  private @Nullable String url;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of that installation. Default: as in `tributary up`.")
  private @Nullable Path data;

  Migrations open(Surroundings surroundings) {
    if (url != null && data != null) {
      throw new UsageError("--database-url and --data name two databases.", "Give one of them.");
    }
    String password = surroundings.variable(PASSWORD);
    return url == null
        ? DatabaseUrl.of(running(surroundings).postgres()).migrations(null)
        : named(url).migrations(password.isEmpty() ? null : password);
  }

  private RunningInstallation running(Surroundings surroundings) {
    Path folder = DataFolder.choose(data, surroundings.environment());
    return RunningInstallation.in(folder).orElseThrow(() -> new NotRunning(folder));
  }

  private static DatabaseUrl named(String url) {
    try {
      return DatabaseUrl.of(url);
    } catch (IllegalArgumentException e) {
      throw new UsageError(
          "--database-url names no host and database.",
          "Give one such as postgresql://owner@db.example:5432/notes");
    }
  }
}
