package dev.tributary.reminder;

import java.net.URI;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** One instance of the service, as it runs in production. */
final class RunningService implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private RunningService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningService start() {
    return new RunningService(
        ReminderService.application()
            .run(
                "--spring.datasource.url=" + Surroundings.databaseUrl(),
                "--spring.datasource.username=" + Surroundings.LOGIN.role(),
                "--spring.datasource.password=" + Surroundings.LOGIN.password(),
                "--spring.kafka.bootstrap-servers=" + Surroundings.KAFKA.bootstrapServers(),
                "--tributary.access.issuer=" + Surroundings.ISSUER.issuer(),
                "--tributary.access.jwks-uri=" + Surroundings.ISSUER.jwks(),
                "--server.port=0"));
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  <T> List<T> parts(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  URI uri(String path) {
    return URI.create(
        "http://127.0.0.1:"
            + context.getEnvironment().getRequiredProperty("local.server.port")
            + path);
  }

  @Override
  public void close() {
    context.close();
  }
}
