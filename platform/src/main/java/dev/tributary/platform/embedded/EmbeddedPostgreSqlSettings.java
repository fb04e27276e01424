package dev.tributary.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded PostgreSQL runs.
 *
 * @param dataDirectory where its data stays; null for a temporary folder that is deleted on close
 * @param binariesDirectory where the server's programs are unpacked, once for each version; belongs
 *     to the user who runs this
 * @param durable whether a commit waits for the disk; false is faster, and loses data in a power
 *     cut only
 * @param port on which it listens if that is free, otherwise on another one; 0 for any
 */
public record EmbeddedPostgreSqlSettings(
    @Nullable Path dataDirectory, Path binariesDirectory, boolean durable, int port) {

  /** Data that stays in a folder, each commit on disk. */
  public static EmbeddedPostgreSqlSettings keptIn(Path dataDirectory) {
    return new EmbeddedPostgreSqlSettings(dataDirectory, cache(), true, 0);
  }

  /** Data that is gone when it is closed, without waiting for the disk: for tests. */
  public static EmbeddedPostgreSqlSettings temporary() {
    return new EmbeddedPostgreSqlSettings(null, cache(), false, 0);
  }

  /** On this port if it is free. */
  public EmbeddedPostgreSqlSettings on(int wantedPort) {
    return new EmbeddedPostgreSqlSettings(dataDirectory, binariesDirectory, durable, wantedPort);
  }

  private static Path cache() {
    Path home = Path.of(System.getProperty("user.home"));
    return Files.isWritable(home)
        ? home.resolve(".cache").resolve("tributary")
        : Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("tributary-" + System.getProperty("user.name"));
  }

  /**
   * Behind a folder that only its owner may enter, because the library opens its own to everybody:
   * who may write the programs decides what another one runs.
   */
  Path privateBinariesDirectory() throws IOException {
    Files.createDirectories(binariesDirectory);
    Files.setPosixFilePermissions(binariesDirectory, PosixFilePermissions.fromString("rwx------"));
    return binariesDirectory.resolve("postgresql");
  }
}
