package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.running.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command speaks to, and for whom. */
final class ConnectionOptions {
  static final String HEADING = "%nWhere and for whom:%n";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "The installation that `tributary up` runs in this folder.",
        "Default: $TRIBUTARY_DATA, or ~/.local/share/tributary."
      })
  @Nullable Path data;

  @Option(
      names = "--user",
      paramLabel = "UUID",
      description = "Whose notes, in that installation. Default: its own user.")
  @Nullable String user;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "An installation elsewhere, with a token. Default: $TRIBUTARY_URL.")
  @Nullable String url;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = {
        "Where the token is; - for standard input.",
        "Default: the variable TRIBUTARY_TOKEN. Never an argument: others could see it."
      })
  @Nullable Path tokenFile;

  Path dataFolder(Surroundings surroundings) {
    return DataFolder.choose(data, surroundings.environment());
  }
}
