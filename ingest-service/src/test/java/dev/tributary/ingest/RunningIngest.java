package dev.tributary.ingest;

import static org.awaitility.Awaitility.await;

import dev.tributary.ingest.capture.CaptureState;
import dev.tributary.ingest.capture.CaptureSupervisor;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it runs, on a port of its own. */
final class RunningIngest implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ConfigurableApplicationContext context;

  private RunningIngest(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningIngest on(TestDatabase database) {
    return on(database, RealParts.kafka(), context -> {});
  }

  static RunningIngest on(
      TestDatabase database,
      String kafka,
      ApplicationContextInitializer<ConfigurableApplicationContext> change) {
    return start(IngestService.application().initializers(change), database, kafka);
  }

  private static RunningIngest start(
      SpringApplicationBuilder application, TestDatabase database, String kafka) {
    return new RunningIngest(
        application.run(
            "--server.port=0",
            "--spring.datasource.url=" + database.jdbcUrl(),
            "--spring.datasource.username=" + database.logins().ingest().role(),
            "--spring.datasource.password=" + database.logins().ingest().password(),
            "--spring.kafka.bootstrap-servers=" + kafka,
            "--tributary.access.issuer=" + RealParts.issuer().issuer(),
            "--tributary.access.jwks-uri=" + RealParts.issuer().jwks(),
            "--tributary.capture.jdbc-url=" + database.jdbcUrl(),
            "--tributary.capture.username=" + database.source().username(),
            "--tributary.capture.password=" + database.source().password(),
            "--tributary.capture.slot=" + database.source().slot(),
            "--tributary.topics.partitions=3"));
  }

  /** Waits until it follows the log. */
  RunningIngest streaming() {
    return in(CaptureState.Streaming.class);
  }

  /** Waits until it is in this state. */
  RunningIngest in(Class<? extends CaptureState> state) {
    await().atMost(PATIENCE).until(() -> state.isInstance(state()));
    return this;
  }

  CaptureState state() {
    return context.getBean(CaptureSupervisor.class).state();
  }

  <T> List<T> parts(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  int port() {
    return Integer.parseInt(
        String.valueOf(context.getEnvironment().getProperty("local.server.port")));
  }

  @Override
  public void close() {
    context.close();
  }
}
