package dev.tributary.merge.flow;

import dev.tributary.merge.MergeService;
import dev.tributary.merge.extraction.LanguageModel;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One instance of the service, as it runs in production but for its model. */
final class RunningMerge implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private RunningMerge(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningMerge start(LanguageModel model) {
    return start(model, Map.of());
  }

  static RunningMerge start(LanguageModel model, Map<String, Object> settings) {
    return start(
        MergeService.application()
            .properties(settings)
            .initializers(
                context -> context.getBeanFactory().registerSingleton("languageModel", model)));
  }

  /** With a model behind the OpenAI protocol. */
  static RunningMerge asking(URI provider) {
    return start(
        MergeService.application()
            .properties(
                "tributary.extraction.base-url=" + provider, "tributary.extraction.model=faulty"));
  }

  private static RunningMerge start(SpringApplicationBuilder application) {
    return new RunningMerge(
        application.run(
            "--spring.datasource.url=" + Surroundings.POSTGRES.jdbcUrl("tributary"),
            "--spring.datasource.username=" + Surroundings.LOGIN.role(),
            "--spring.datasource.password=" + Surroundings.LOGIN.password(),
            "--spring.kafka.bootstrap-servers=" + Surroundings.KAFKA.bootstrapServers(),
            "--tributary.access.issuer=" + Surroundings.ISSUER.issuer(),
            "--tributary.access.jwks-uri=" + Surroundings.ISSUER.jwks(),
            "--tributary.keys.key-encryption-key-file=" + Surroundings.KEY_FILE,
            "--tributary.notes.model-delay=200ms",
            "--tributary.notes.retry-delay=10ms",
            "--tributary.judging.model-delay=200ms",
            "--tributary.judging.retry-delay=10ms",
            "--logging.level.root=warn",
            "--server.port=0"));
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
