package dev.tributary.schema.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL of a test's own: roles belong to the whole server, and migrations make and drop
 * them.
 */
final class ScratchServer implements AutoCloseable {
  private static final String DROPS =
      """
      select drop from (
        select 1, format('drop database %I with (force)', datname)
        from pg_database where datname <> 'postgres' and not datistemplate
        union all
        select 2, format('drop role %I', rolname)
        from pg_roles where rolname <> 'postgres' and rolname !~ '^pg_'
        order by 1) as drops (position, drop)
      """;

  private final EmbeddedPostgres server;

  private ScratchServer(EmbeddedPostgres server) {
    this.server = server;
  }

  static ScratchServer start() {
    return start(EmbeddedPostgres.builder());
  }

  static ScratchServer start(Server server) {
    return start(EmbeddedPostgres.builder().setPgBinaryResolver(server.binaries()));
  }

  private static ScratchServer start(EmbeddedPostgres.Builder builder) {
    // Unpacked programs belong to their user: two users of one machine must not share them.
    Path binaries =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "embedded-postgresql-" + System.getProperty("user.name"));
    try {
      return new ScratchServer(
          builder
              .setOverrideWorkingDirectory(binaries.toFile())
              .setServerConfig("wal_level", "logical")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new, empty database, seen as the superuser. */
  Database database(String name) throws SQLException {
    new Database(server.getPostgresDatabase()).run("create database " + name);
    return database(name, "postgres");
  }

  /** A database, seen as a role. */
  Database database(String name, String role) {
    return new Database(server.getDatabase(role, name));
  }

  /** Back to an empty server: without the databases of a test, and without its roles. */
  void dropAll() throws SQLException {
    var postgres = new Database(server.getPostgresDatabase());
    for (String drop : postgres.lines(DROPS)) {
      postgres.run(drop);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
