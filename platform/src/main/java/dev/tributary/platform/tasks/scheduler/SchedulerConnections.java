package dev.tributary.platform.tasks.scheduler;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Connections for the scheduler alone, so that its signs of life do not queue up behind the work: a
 * worker that waits for a lock is alive, and must not be taken for dead. Not a DataSource bean:
 * everything else has to use the one that there is.
 */
final class SchedulerConnections implements AutoCloseable {
  private static final int AT_MOST = 3;

  private final HikariDataSource work;
  private final HikariDataSource own;

  SchedulerConnections(HikariDataSource work) {
    this.work = work;
    var settings = new HikariConfig();
    work.copyStateTo(settings);
    settings.setPoolName("tasks");
    settings.setMinimumIdle(1);
    settings.setMaximumPoolSize(AT_MOST);
    // The service starts while the database is away, too.
    settings.setInitializationFailTimeout(-1);
    this.own = new HikariDataSource(settings);
  }

  /** What is recorded within a transaction of the work stays part of it. */
  DataSource joiningTransactions() {
    var withinTransaction = new TransactionAwareDataSourceProxy(work);
    return new DelegatingDataSource(own) {
      @Override
      public Connection getConnection() throws SQLException {
        return TransactionSynchronizationManager.hasResource(work)
            ? withinTransaction.getConnection()
            : super.getConnection();
      }
    };
  }

  @Override
  public void close() {
    own.close();
  }
}
