package dev.tributary.platform.problem.jdbc;

import dev.tributary.platform.problem.DatabaseRefusals;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class RefusalsAutoConfiguration {
  @Bean
  DatabaseRefusals databaseRefusals() {
    return new PostgreSqlRefusals();
  }
}
