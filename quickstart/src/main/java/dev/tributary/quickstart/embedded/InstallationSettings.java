package dev.tributary.quickstart.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an installation runs.
 *
 * @param directory where its data stays; null for a temporary folder that is deleted on close
 * @param maxAhead how far in the future a note may be written; null for what ingest-service allows
 * @param allowedOrigins web origins (RFC 6454) whose pages may use the API
 */
public record InstallationSettings(
    @Nullable Path directory,
    Answers answers,
    @Nullable Duration maxAhead,
    Ports ports,
    List<String> allowedOrigins) {

  public InstallationSettings {
    allowedOrigins = List.copyOf(allowedOrigins);
  }

  /** Data that is gone when it is closed. */
  public static InstallationSettings temporary(Answers answers) {
    return new InstallationSettings(null, answers, null, Ports.ANY, List.of());
  }

  /** Data that stays. */
  public static InstallationSettings keptIn(Path directory, Answers answers, Ports ports) {
    return new InstallationSettings(directory, answers, null, ports, List.of());
  }

  /** Accepts notes written so far in the future. */
  public InstallationSettings allowingNotesAhead(Duration ahead) {
    return new InstallationSettings(directory, answers, ahead, ports, allowedOrigins);
  }

  /** Lets pages of other web origins use the API. */
  public InstallationSettings allowing(List<String> origins) {
    return new InstallationSettings(directory, answers, maxAhead, ports, origins);
  }
}
