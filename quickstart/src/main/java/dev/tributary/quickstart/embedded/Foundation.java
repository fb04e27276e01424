package dev.tributary.quickstart.embedded;

import dev.tributary.platform.embedded.DevelopmentIssuer;
import dev.tributary.platform.embedded.InProcessKafka;
import dev.tributary.schema.id.IdSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** What the services stand on: database, broker, somebody who vouches for users, a key file. */
final class Foundation implements AutoCloseable {
  private final Parts parts;
  private final CompletableFuture<Database> database;
  private final CompletableFuture<InProcessKafka> broker;
  private final CompletableFuture<String> bootstrapServers = new CompletableFuture<>();
  private final CompletableFuture<DevelopmentIssuer> issuer;
  private final Path keyFile;

  /**
   * Begins to start all of it; who asks for a part waits until it is up.
   *
   * @param parts takes them, so that they can be stopped from the first moment
   */
  Foundation(Parts parts, WorkingDirectory directory, Ports ports, Clock clock, IdSource ids) {
    this.parts = parts;
    this.database =
        parts.start(() -> Database.start(directory.folder("postgresql"), ports.postgres()));
    this.broker = parts.start(() -> startBroker(directory.folder("kafka"), ports.kafka()));
    this.issuer = parts.start(() -> DevelopmentIssuer.start(clock, ids, ports.issuer()));
    this.keyFile = KeyFile.in(directory.folder("keys"));
  }

  private InProcessKafka startBroker(Path folder, int port) {
    try {
      return InProcessKafka.start(folder, port, bootstrapServers::complete);
    } catch (RuntimeException e) {
      bootstrapServers.completeExceptionally(e);
      throw e;
    }
  }

  Database database() {
    return Parts.await(database);
  }

  InProcessKafka broker() {
    return Parts.await(broker);
  }

  /** Where the broker is going to listen; known before it does. */
  String bootstrapServers() {
    return Parts.await(bootstrapServers);
  }

  DevelopmentIssuer issuer() {
    return Parts.await(issuer);
  }

  Path keyFile() {
    return keyFile;
  }

  @Override
  public void close() {
    parts.close();
  }
}
