package dev.tributary.platform.access.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.tributary.platform.access.RowLevelSession;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class RowLevelSessionAutoConfiguration {
  @Bean
  RowLevelSession rowLevelSession(
      PlatformTransactionManager transactions, JdbcClient jdbc, DataSource dataSource)
      throws SQLException {
    int connections = dataSource.unwrap(HikariDataSource.class).getMaximumPoolSize();
    return new JdbcRowLevelSession(
        new TransactionTemplate(transactions), jdbc, new Bulkhead(connections));
  }
}
