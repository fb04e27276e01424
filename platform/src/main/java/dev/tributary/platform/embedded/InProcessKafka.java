package dev.tributary.platform.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker (KRaft, its own controller) in this JVM, reachable from this machine only. What
 * it has acknowledged survives the death of the process, not a power cut.
 *
 * <p>It stops only when closed: whoever keeps it for the life of the JVM closes it in a shutdown
 * hook.
 */
public final class InProcessKafka implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int NODE = 1;
  private static final String CONTROLLER = "CONTROLLER";
  private static final String LOGS = "kafka-logs";

  private final DataDirectory directory;
  private final String bootstrapServers;
  private final KafkaRaftServer server;
  private final AtomicBoolean closed = new AtomicBoolean();

  private InProcessKafka(DataDirectory directory, String bootstrapServers, KafkaRaftServer server) {
    this.directory = directory;
    this.bootstrapServers = bootstrapServers;
    this.server = server;
  }

  /** Starts a broker on a temporary folder, which is deleted on close. */
  public static InProcessKafka start() {
    return open(null, 0, address -> {});
  }

  /**
   * Starts a broker on a folder that keeps its topics and offsets, on any port.
   *
   * @throws IllegalStateException if the folder is in use or the broker does not start
   */
  public static InProcessKafka start(Path dataDirectory) {
    return open(dataDirectory, 0, address -> {});
  }

  /**
   * Starts a broker on a folder that keeps its topics and offsets.
   *
   * @param wantedPort 0 for any; where it is taken, it is another one
   * @param bootstrapServers told where clients are to connect before anybody can: after a hard kill
   *     the broker takes seconds, in which they can start too
   * @throws IllegalStateException if the folder is in use or the broker does not start
   */
  public static InProcessKafka start(
      Path dataDirectory, int wantedPort, Consumer<String> bootstrapServers) {
    return open(dataDirectory, wantedPort, bootstrapServers);
  }

  private static InProcessKafka open(
      @Nullable Path dataDirectory, int wantedPort, Consumer<String> bootstrapServers) {
    DataDirectory directory = DataDirectory.open(dataDirectory);
    try {
      return start(directory, wantedPort, bootstrapServers);
    } catch (Exception e) {
      directory.close();
      throw new IllegalStateException("the Kafka broker did not start", e);
    }
  }

  private static InProcessKafka start(
      DataDirectory directory, int wantedPort, Consumer<String> bootstrapServers) throws Exception {
    Path logs = directory.resolve(LOGS);
    format(logs);
    int[] ports = FreePorts.all(wantedPort, 0);
    var config = new KafkaConfig(settings(logs, ports[0], ports[1]), false);
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    String address = HOST + ":" + ports[0];
    bootstrapServers.accept(address);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new InProcessKafka(directory, address, server);
  }

  private static void format(Path logs) throws Exception {
    if (Files.exists(logs.resolve("meta.properties"))) {
      return;
    }
    try (var silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(silent)
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(CONTROLLER)
          .setMetadataLogDirectory(logs.toString())
          .addDirectory(logs.toString())
          .run();
    }
  }

  private static Map<String, String> settings(Path logs, int port, int controllerPort) {
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", Integer.toString(NODE)),
        Map.entry("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort),
        Map.entry("controller.listener.names", CONTROLLER),
        Map.entry("inter.broker.listener.name", "PLAINTEXT"),
        Map.entry(
            "listeners",
            "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort),
        Map.entry("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port),
        Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
        Map.entry("log.dirs", logs.toString()),
        Map.entry("auto.create.topics.enable", "false"),
        // After a hard kill the next start waits until the old registration expires.
        Map.entry("broker.session.timeout.ms", "2000"),
        Map.entry("broker.heartbeat.interval.ms", "500"),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        // One broker, so one replica; few partitions, so a fast start.
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("offsets.topic.num.partitions", "1"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("transaction.state.log.num.partitions", "1"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        Map.entry("share.coordinator.state.topic.num.partitions", "1"),
        // A guest in somebody's heap: the defaults are made for a machine of its own.
        Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
        Map.entry("log.index.size.max.bytes", "1048576"),
        Map.entry("log.segment.bytes", "67108864"),
        Map.entry("num.network.threads", "2"),
        Map.entry("num.io.threads", "4"),
        Map.entry("background.threads", "2"));
  }

  /** Where clients connect: {@code 127.0.0.1:port}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  public int port() {
    return Integer.parseInt(bootstrapServers.substring(HOST.length() + 1));
  }

  /** Stops the broker and waits until it has stopped. Does nothing the second time. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.shutdown();
      server.awaitShutdown();
      directory.close();
    }
  }
}
