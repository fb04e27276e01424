package dev.tributary.ingest.capture.jdbc;

import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.Grants;
import dev.tributary.ingest.capture.ReadRow;
import dev.tributary.ingest.capture.Slots;
import dev.tributary.ingest.capture.Snapshots;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(CaptureSettings.class)
class CaptureJdbcConfiguration {
  @Bean
  CaptureSource captureSource(CaptureSettings settings) {
    return new CaptureSource(
        settings.jdbcUrl(), settings.username(), settings.password(), settings.slot());
  }

  @Bean
  CaptureConnections captureConnections(CaptureSource source) {
    return new CaptureConnections(source);
  }

  @Bean
  Grants grants(CaptureConnections connections) {
    return new JdbcGrants(connections);
  }

  @Bean
  Slots slots(CaptureConnections connections, CaptureSource source) {
    return new JdbcSlots(connections, source);
  }

  @Bean
  Snapshots snapshots(CaptureConnections connections, CaptureSource source) {
    return new JdbcSnapshots(connections, source, new ReadRow());
  }
}
