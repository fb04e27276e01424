package dev.tributary.ingest.capture.jdbc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database that is captured.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/database}, directly and not behind a pooler
 * @param username a role that has REPLICATION and sees all rows of the captured tables
 * @param slot name of the replication slot; also of the temporary one, with {@code _snapshot}
 */
@ConfigurationProperties("tributary.capture")
record CaptureSettings(
    String jdbcUrl,
    @DefaultValue("tributary_capture") String username,
    String password,
    @DefaultValue("tributary") String slot) {
  @Override
  public String toString() {
    return "CaptureSettings[jdbcUrl=%s, username=%s, slot=%s]".formatted(jdbcUrl, username, slot);
  }
}
