package dev.tributary.platform.access.jdbc;

import dev.tributary.platform.access.RowLevelSession;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class RowLevelSessionAutoConfiguration {
  @Bean
  RowLevelSession rowLevelSession(PlatformTransactionManager transactions, JdbcClient jdbc) {
    return new JdbcRowLevelSession(new TransactionTemplate(transactions), jdbc);
  }
}
