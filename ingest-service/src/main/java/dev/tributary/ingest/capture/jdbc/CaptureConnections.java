package dev.tributary.ingest.capture.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.tributary.ingest.capture.CaptureSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Connections of the capture role. Not a DataSource bean: everything else in this service has to
 * use the one that row security holds for.
 */
final class CaptureConnections implements AutoCloseable {
  private static final int AT_MOST = 2;
  private static final long PATIENCE_MS = 5_000;
  private static final long UNUSED_MS = 30_000;

  /**
   * A snapshot is one long transaction, which no limit on idle ones may end. Making its slot waits
   * for every transaction that is running: one that was forgotten must not hold it for ever.
   */
  private static final String OPTIONS =
      "-c idle_in_transaction_session_timeout=0 -c lock_timeout=30s";

  /** A database that has vanished without a word is noticed after so long. */
  private static final String SOCKET_SECONDS = "30";

  private final CaptureSource source;
  private final HikariDataSource pool;

  CaptureConnections(CaptureSource source) {
    this.source = source;
    var settings = new HikariConfig();
    settings.setPoolName("capture");
    settings.setJdbcUrl(source.jdbcUrl());
    settings.setUsername(source.username());
    settings.setPassword(source.password());
    settings.setMaximumPoolSize(AT_MOST);
    settings.setMinimumIdle(0);
    settings.setIdleTimeout(UNUSED_MS);
    settings.setConnectionTimeout(PATIENCE_MS);
    settings.addDataSourceProperty("options", OPTIONS);
    settings.addDataSourceProperty("socketTimeout", SOCKET_SECONDS);
    settings.addDataSourceProperty("tcpKeepAlive", "true");
    // The service starts while the database is away, too.
    settings.setInitializationFailTimeout(-1);
    this.pool = new HikariDataSource(settings);
  }

  JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  Connection ordinary() throws SQLException {
    return pool.getConnection();
  }

  /** Speaks the replication protocol, which knows simple queries only. */
  Connection replication() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", source.username());
    properties.setProperty("password", source.password());
    properties.setProperty("replication", "database");
    properties.setProperty("preferQueryMode", "simple");
    properties.setProperty("assumeMinServerVersion", "15");
    properties.setProperty("options", OPTIONS);
    properties.setProperty("tcpKeepAlive", "true");
    return DriverManager.getConnection(source.jdbcUrl(), properties);
  }

  @Override
  public void close() {
    pool.close();
  }
}
