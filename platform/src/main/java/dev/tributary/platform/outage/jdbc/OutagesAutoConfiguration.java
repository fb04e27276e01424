package dev.tributary.platform.outage.jdbc;

import dev.tributary.platform.outage.Outages;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class OutagesAutoConfiguration {
  @Bean
  Outages outages() {
    return new SqlOutages();
  }
}
