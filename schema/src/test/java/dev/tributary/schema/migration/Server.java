package dev.tributary.schema.migration;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The versions of PostgreSQL that the migrations are for. */
enum Server {
  POSTGRESQL_16("16"),
  POSTGRESQL_17("17"),
  POSTGRESQL_18("18");

  private final String version;

  Server(String version) {
    this.version = version;
  }

  /** As the first part of {@code server_version}. */
  String version() {
    return version;
  }

  /**
   * All versions' archives have the same name, so the build unpacks each to a folder of its own.
   */
  PgBinaryResolver binaries() {
    return new Unpacked(Path.of("target", "postgresql", version));
  }

  private record Unpacked(Path folder) implements PgBinaryResolver {
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        Path archive =
            files
                .filter(file -> file.toString().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no archive in " + folder));
        return Files.newInputStream(archive);
      }
    }
  }
}
