package dev.tributary.ingest;

import dev.tributary.platform.embedded.DevelopmentIssuer;
import dev.tributary.platform.embedded.EmbeddedPostgreSql;
import dev.tributary.platform.embedded.EmbeddedPostgreSqlSettings;
import dev.tributary.platform.embedded.InProcessKafka;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL and one Kafka for all integration tests of this module. */
public final class RealParts {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private RealParts() {}

  /** An empty database with our schema, and a slot name that nobody else uses. */
  public static TestDatabase freshDatabase() {
    String name = "ingest_" + DATABASES.incrementAndGet();
    return new TestDatabase(Database.SERVER, name, Database.SERVER.prepare(name));
  }

  /** Where the broker listens. */
  public static String kafka() {
    return Broker.SERVER.bootstrapServers();
  }

  /** Vouches for whomever a test asks for. */
  static DevelopmentIssuer issuer() {
    return Issuer.SERVER;
  }

  /** Started by the first test that needs it. */
  private static final class Database {
    private static final EmbeddedPostgreSql SERVER =
        EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary());

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }
  }

  private static final class Issuer {
    private static final DevelopmentIssuer SERVER =
        DevelopmentIssuer.start(Clock.systemUTC(), UUID::randomUUID);
  }

  private static final class Broker {
    private static final InProcessKafka SERVER = InProcessKafka.start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }
  }
}
