package dev.tributary.platform.embedded;

import dev.tributary.schema.migration.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A PostgreSQL 18 with logical decoding, as a child of this JVM and reachable from this machine
 * only, where everybody but its owner needs a password.
 *
 * <p>It stops only when closed: whoever keeps it for the life of the JVM closes it in a shutdown
 * hook. One that was left behind by a JVM that was killed is stopped by the next start on its
 * folder.
 */
public final class EmbeddedPostgreSql implements AutoCloseable {
  /** The database that {@link #prepare} fills. */
  public static final String DATABASE = "tributary";

  private static final String SUPERUSER = "postgres";
  private static final String MAINTENANCE = "postgres";

  private final DataDirectory directory;
  private final EmbeddedPostgres server;
  private final Postmaster postmaster;
  private final String password;
  private final ServiceLogins logins = ServiceLogins.with(role -> Passwords.random());
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedPostgreSql(
      DataDirectory directory, EmbeddedPostgres server, Postmaster postmaster, String password) {
    this.directory = directory;
    this.password = password;
    this.server = server;
    this.postmaster = postmaster;
  }

  /**
   * Starts a server; the first start on a folder makes its cluster.
   *
   * @throws IllegalStateException if the folder is in use or the server does not start
   */
  public static EmbeddedPostgreSql start(EmbeddedPostgreSqlSettings settings) {
    DataDirectory directory = DataDirectory.open(settings.dataDirectory());
    try {
      return start(directory, settings);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw new IllegalStateException("PostgreSQL did not start in " + directory.path(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      directory.close();
      throw new IllegalStateException("interrupted while PostgreSQL started", e);
    }
  }

  private static EmbeddedPostgreSql start(
      DataDirectory directory, EmbeddedPostgreSqlSettings settings)
      throws IOException, InterruptedException {
    var cluster = new Cluster(directory);
    var postmaster = new Postmaster(cluster.data());
    postmaster.stop();
    cluster.clearIfHalfMade();
    try {
      EmbeddedPostgres server = server(cluster, settings).start();
      cluster.made();
      return new EmbeddedPostgreSql(directory, server, postmaster, cluster.superuserPassword());
    } catch (IOException | RuntimeException e) {
      postmaster.stop();
      throw e;
    }
  }

  private static EmbeddedPostgres.Builder server(
      Cluster cluster, EmbeddedPostgreSqlSettings settings) throws IOException {
    String durable = settings.durable() ? "on" : "off";
    Path binaries = settings.privateBinariesDirectory();
    // Otherwise the library also makes a folder in the temporary one, and leaves it there.
    System.setProperty("ot.epg.working-dir", binaries.toString());
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(binaries.toFile())
        .setDataDirectory(cluster.data())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(FreePorts.preferring(settings.port()))
        .setPGStartupWait(Duration.ofSeconds(60))
        .setConnectConfig("password", cluster.superuserPassword())
        // Options of initdb, which the builder calls by the name of the only ones it knew.
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", cluster.passwordFile().toString())
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("wal_level", "logical")
        .setServerConfig("max_replication_slots", "10")
        .setServerConfig("max_connections", "200")
        // Until a table is analyzed first, plans are those of an empty one: an import would suffer.
        .setServerConfig("autovacuum_naptime", "10s")
        .setServerConfig("fsync", durable)
        .setServerConfig("synchronous_commit", durable);
  }

  /** A libpq URL, with password, of the owner of everything. */
  public String superuserUrl() {
    return "postgresql://" + SUPERUSER + ":" + password + "@127.0.0.1:" + port() + "/" + DATABASE;
  }

  public int port() {
    return server.getPort();
  }

  /** Without a user, so that it can be combined with any login. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  /** The owner of everything, for whom row security does not hold. Each call makes a connection. */
  public DataSource superuser(String database) {
    return server.getDatabase(SUPERUSER, database);
  }

  /** The owner of everything, in {@link #DATABASE}. */
  public DataSource superuser() {
    return superuser(DATABASE);
  }

  /**
   * Brings {@link #DATABASE} to the newest schema, making it where it is missing, and gives the
   * services' roles passwords, which are new after each start.
   */
  public ServiceLogins prepare() {
    return prepare(DATABASE);
  }

  /** The same for another database of this server: roles and passwords are common to all. */
  public ServiceLogins prepare(String database) {
    try {
      createIfMissing(database);
      new Migrations(superuser(database)).migrate();
      setPasswords();
      return logins;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot prepare the database " + database, e);
    }
  }

  private void createIfMissing(String database) throws SQLException {
    try (Connection connection = superuser(MAINTENANCE).getConnection();
        Statement statement = connection.createStatement()) {
      String name = statement.enquoteIdentifier(database, true);
      if (!exists(statement, database)) {
        statement.execute("create database " + name);
      }
    }
  }

  private static boolean exists(Statement statement, String database) throws SQLException {
    String name = statement.enquoteLiteral(database);
    try (ResultSet found =
        statement.executeQuery("select 1 from pg_database where datname = " + name)) {
      return found.next();
    }
  }

  private void setPasswords() throws SQLException {
    try (Connection connection = superuser(MAINTENANCE).getConnection();
        Statement statement = connection.createStatement()) {
      // A statement that fails would be logged with its text.
      statement.execute("set log_min_error_statement = 'panic'");
      // Stretching helps passwords that can be guessed; these are random, and starts wait for it.
      statement.execute("set scram_iterations = 1");
      setPassword(statement, new ServiceLogin(SUPERUSER, password));
      for (ServiceLogin login : logins.all()) {
        setPassword(statement, login);
      }
    }
  }

  private static void setPassword(Statement statement, ServiceLogin login) throws SQLException {
    statement.execute(
        "alter role "
            + statement.enquoteIdentifier(login.role(), true)
            + " password "
            + statement.enquoteLiteral(login.password()));
  }

  /** Stops the server and waits until it has stopped. Does nothing the second time. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try (directory) {
      Optional<ProcessHandle> process = postmaster.running();
      server.close();
      // The library gives up after five seconds, which a replication client can use up.
      if (process.isPresent()) {
        postmaster.stop(process.get());
      }
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL could not be stopped", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
