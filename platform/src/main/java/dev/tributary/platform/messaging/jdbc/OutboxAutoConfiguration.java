package dev.tributary.platform.messaging.jdbc;

import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.IdSource;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class OutboxAutoConfiguration {
  @Bean
  Outbox outbox(NamedParameterJdbcOperations jdbc, IdSource ids, Clock clock) {
    return new JdbcOutbox(jdbc, ids, clock);
  }
}
