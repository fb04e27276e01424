package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.CapturedTable;
import io.debezium.connector.postgresql.PostgresConnector;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.connect.storage.MemoryOffsetBackingStore;

/**
 * The engine's properties. It keeps its offsets in memory only: where nothing is stored it begins
 * at what the slot has confirmed, and the slot confirms what was marked as processed. One position
 * in one place cannot disagree with itself, not even after the database was restored.
 */
final class DebeziumSettings {
  private static final int DEFAULT_PORT = 5432;
  private static final String JDBC = "jdbc:";
  private static final String HEARTBEAT = "tributary.heartbeat";

  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("name", "capture"),
          Map.entry("connector.class", PostgresConnector.class.getName()),
          Map.entry("offset.storage", MemoryOffsetBackingStore.class.getName()),
          Map.entry("offset.flush.interval.ms", "500"),
          Map.entry("plugin.name", "pgoutput"),
          Map.entry("publication.name", CaptureSource.PUBLICATION),
          Map.entry("publication.autocreate.mode", "disabled"),
          // What came before the slot has been carried when the slot is there.
          Map.entry("snapshot.mode", "no_data"),
          // At its default of half a second this is most of the way from commit to topic.
          Map.entry("poll.interval.ms", "10"),
          // Moves the slot on while other tables fill the log. A table for it would have to be
          // published.
          Map.entry("heartbeat.interval.ms", "5000"),
          Map.entry(
              "heartbeat.action.query",
              "select pg_logical_emit_message(false, '" + HEARTBEAT + "', '')"),
          Map.entry("logical.decoding.message.prefix.exclude.list", HEARTBEAT.replace(".", "\\.")),
          // The role's wal_sender_timeout is 10 s.
          Map.entry("status.update.interval.ms", "2000"),
          // The supervisor starts again, after its checks. Left to itself the engine would make a
          // slot that has gone missing anew, and skip what lies between.
          Map.entry("errors.max.retries", "0"),
          Map.entry("slot.max.retries", "2"),
          Map.entry("slot.retry.delay.ms", "200"),
          Map.entry("record.processing.threads", "2"),
          Map.entry("task.management.timeout.ms", "30000"),
          Map.entry("skipped.operations", "u,d,t"),
          Map.entry("tombstones.on.delete", "false"),
          Map.entry("extended.headers.enabled", "false"));

  private DebeziumSettings() {}

  /**
   * For one start.
   *
   * @param engine a name that no other engine of this process has: JMX beans carry it
   */
  static Properties of(CaptureSource source, String engine) {
    var properties = new Properties();
    properties.putAll(ALWAYS);
    properties.putAll(connection(source));
    properties.put("topic.prefix", engine);
    properties.put("slot.name", source.slot());
    properties.put("table.include.list", tables());
    properties.put("column.include.list", columns());
    return properties;
  }

  private static Map<String, String> connection(CaptureSource source) {
    URI url = uri(source.jdbcUrl());
    Map<String, String> connection = parameters(url);
    connection.put("database.hostname", url.getHost());
    connection.put(
        "database.port", Integer.toString(url.getPort() < 0 ? DEFAULT_PORT : url.getPort()));
    connection.put("database.dbname", url.getPath().substring(1));
    connection.put("database.user", source.username());
    connection.put("database.password", source.password());
    return connection;
  }

  private static URI uri(String jdbcUrl) {
    if (jdbcUrl.startsWith(JDBC + "postgresql://")) {
      URI url = URI.create(jdbcUrl.substring(JDBC.length()));
      if (url.getHost() != null && url.getPath().length() > 1) {
        return url;
      }
    }
    throw new CaptureFailed(
        "tributary.capture.jdbc-url must be jdbc:postgresql://host:port/database");
  }

  /** What stands behind the question mark is for the driver: {@code sslmode} and the like. */
  private static Map<String, String> parameters(URI url) {
    List<String> pairs = url.getQuery() == null ? List.of() : List.of(url.getQuery().split("&"));
    return pairs.stream()
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> "driver." + pair[0], pair -> pair[1]));
  }

  private static String tables() {
    return Arrays.stream(CapturedTable.values())
        .map(table -> literally(table.qualifiedName()))
        .collect(Collectors.joining(","));
  }

  private static String columns() {
    return Arrays.stream(CapturedTable.values())
        .flatMap(table ->
            table.columns().stream().map(column -> literally(table.qualifiedName() + "." + column)))
        .collect(Collectors.joining(","));
  }

  private static String literally(String name) {
    return name.replace(".", "\\.");
  }
}
