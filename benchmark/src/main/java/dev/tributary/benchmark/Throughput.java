package dev.tributary.benchmark;

import dev.tributary.merge.MergeService;
import dev.tributary.platform.embedded.EmbeddedPostgreSql;
import dev.tributary.platform.embedded.EmbeddedPostgreSqlSettings;
import dev.tributary.platform.embedded.InProcessKafka;
import dev.tributary.platform.embedded.ServiceLogin;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.Topics;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Notes a second from Kafka to committed profiles, beside what the model's server yields to a
 * client that does nothing but ask: on a real PostgreSQL and Kafka, in one process.
 *
 * <p>Arguments: the data set, the server's base URL with {@code /v1}, notes, calls at once, and
 * {@code one} or {@code many} profiles.
 */
public final class Throughput {
  private static final int PARTITIONS = 6;
  private static final int WARM_UP = 1_000;
  private static final int MOST_WARM_UPS = 12;
  private static final double QUIET = 0.05;
  private static final int BARE_WARM_UP = 500;
  private static final int BARE_CALLS = 2_000;
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final JdbcClient database;
  private final KafkaProducer<String, byte[]> producer;

  private Throughput(JdbcClient database, KafkaProducer<String, byte[]> producer) {
    this.database = database;
    this.producer = producer;
  }

  /** Prints both rates and their ratio. */
  public static void main(String[] arguments) throws Exception {
    Dataset dataset = Dataset.read(Path.of(arguments[0]));
    URI baseUrl = URI.create(arguments[1]);
    int notes = Integer.parseInt(arguments[2]);
    int callsAtOnce = Integer.parseInt(arguments[3]);
    boolean isOneProfile = arguments[4].equals("one");
    var bare = new BareClient(baseUrl, callsAtOnce);
    bare.rate(BareClient.texts(dataset, BARE_WARM_UP));
    double before = bare.rate(BareClient.texts(dataset, BARE_CALLS));
    Measured merged = merged(dataset, baseUrl, notes, callsAtOnce, isOneProfile);
    // The judge, which asks too, has stopped with the service.
    double after = bare.rate(BareClient.texts(dataset, BARE_CALLS));
    report(notes, isOneProfile, merged.rate(), (before + after) / 2);
    IO.println(merged.spent().perNote(notes));
  }

  private record Measured(double rate, ProcessorTime spent) {}

  private static Measured merged(
      Dataset dataset, URI baseUrl, int notes, int callsAtOnce, boolean isOneProfile)
      throws Exception {
    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary());
        var kafka = kafka();
        var service = start(postgres, kafka, baseUrl, callsAtOnce);
        var producer = producer(kafka)) {
      var throughput = new Throughput(oneConnection(postgres), producer);
      Load load = new Load(service, throughput.database);
      throughput.warmUp(load, dataset);
      throughput.awaitJudge();
      List<NoteInserted> events =
          isOneProfile ? load.ofOneProfile(dataset, notes) : load.ofManyUsers(dataset, notes);
      ProcessorTime begun = ProcessorTime.now();
      double rate = throughput.rate(events);
      return new Measured(rate, ProcessorTime.now().minus(begun));
    }
  }

  /**
   * Until the just-in-time compiler takes little of the processors any more, which it does for the
   * first thousands of notes of a service's life.
   */
  private void warmUp(Load load, Dataset dataset) throws InterruptedException {
    double compiling = 1;
    for (int round = 0; compiling > QUIET && round < MOST_WARM_UPS; round++) {
      Duration compiled = compilation();
      long begun = System.nanoTime();
      rate(load.ofManyUsers(dataset, WARM_UP));
      analyze();
      compiling = (double) compilation().minus(compiled).toNanos() / (System.nanoTime() - begun);
      IO.println("warming up: the compiler ran %.0f %% of the time".formatted(100 * compiling));
    }
  }

  private static Duration compilation() {
    return Duration.ofMillis(ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
  }

  /**
   * What autovacuum does, though not within the first minute: until then the plans are those of
   * empty tables.
   */
  private void analyze() {
    database
        .sql(
            """
            select format('analyze %I.%I', schemaname, relname)
            from pg_stat_user_tables where n_mod_since_analyze > 50
            """)
        .query(String.class)
        .list()
        .forEach(analyze -> database.sql(analyze).update());
  }

  private static InProcessKafka kafka() throws Exception {
    InProcessKafka kafka = InProcessKafka.start();
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      var topics =
          Topics.ALL.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)).toList();
      admin.createTopics(topics).all().get();
    }
    return kafka;
  }

  private static ConfigurableApplicationContext start(
      EmbeddedPostgreSql postgres, InProcessKafka kafka, URI baseUrl, int callsAtOnce)
      throws Exception {
    ServiceLogin login = postgres.prepare().merge();
    return MergeService.application()
        .run(
            "--spring.datasource.url=" + postgres.jdbcUrl(EmbeddedPostgreSql.DATABASE),
            "--spring.datasource.username=" + login.role(),
            "--spring.datasource.password=" + login.password(),
            "--tributary.database.prepare-threshold="
                + System.getProperty("prepare-threshold", "5"),
            "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
            "--tributary.access.issuer=http://127.0.0.1:1",
            "--tributary.access.jwks-uri=http://127.0.0.1:1/jwks",
            "--tributary.keys.key-encryption-key-file=" + KeyFile.create(),
            "--tributary.extraction.base-url=" + baseUrl,
            "--tributary.extraction.model=recorded",
            "--tributary.extraction.max-calls-at-once=" + callsAtOnce,
            "--logging.level.root=warn",
            "--server.port=0");
  }

  private static JdbcClient oneConnection(EmbeddedPostgreSql postgres) throws SQLException {
    return JdbcClient.create(
        new SingleConnectionDataSource(postgres.superuser().getConnection(), true));
  }

  private static KafkaProducer<String, byte[]> producer(InProcessKafka kafka) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private double rate(List<NoteInserted> events) throws InterruptedException {
    int before = merged();
    Instant begun = Instant.now();
    events.forEach(this::publish);
    producer.flush();
    awaitZero("notes not merged", () -> before + events.size() - merged());
    return events.size() / (Duration.between(begun, lastMerged()).toMillis() / 1000.0);
  }

  // What the warm-up's notes leave to the judge is no work of those that are measured.
  private void awaitJudge() throws InterruptedException {
    awaitZero("judge's tasks left by the warm-up", this::judgeTasks);
  }

  private int judgeTasks() {
    return database
        .sql("select count(*) from merge_scheduler.scheduled_tasks where task_name like 'judge%'")
        .query(Integer.class)
        .single();
  }

  private static void awaitZero(String what, IntSupplier count) throws InterruptedException {
    Instant begun = Instant.now();
    while (count.getAsInt() > 0) {
      if (Instant.now().isAfter(begun.plus(LIMIT))) {
        throw new IllegalStateException(count.getAsInt() + " " + what + " after " + LIMIT);
      }
      Thread.sleep(LOOK);
    }
  }

  private int merged() {
    return database
        .sql("select count(*) from profiles.note_state where state = 'merged'")
        .query(Integer.class)
        .single();
  }

  // Told by the rows themselves, so that looking can be rare: it costs the database too.
  private Instant lastMerged() {
    return database
        .sql("select max(merged_at) from profiles.note_state")
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  private static void report(int notes, boolean isOneProfile, double merged, double bare) {
    IO.println(
        "%d notes of %s: %.1f a second from Kafka to profile, %.1f a second for a bare client: %.2f"
            .formatted(
                notes, isOneProfile ? "one profile" : "many users", merged, bare, merged / bare));
  }

  private void publish(NoteInserted event) {
    var entry =
        new ProducerRecord<>(Topics.NOTES, event.profileId().toString(), EventJson.write(event));
    entry.headers().add(EventHeaders.TYPE, event.type().getBytes(StandardCharsets.UTF_8));
    producer.send(entry);
  }
}
