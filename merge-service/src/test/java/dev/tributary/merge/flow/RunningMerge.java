package dev.tributary.merge.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.merge.MergeService;
import dev.tributary.merge.extraction.LanguageModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One instance of the service, as it runs in production but for its model. As an extension it runs
 * while the tests of a class do.
 */
final class RunningMerge implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
  // What is awaited takes milliseconds, but a machine may be busy.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final SpringApplicationBuilder application;
  private @Nullable ConfigurableApplicationContext context;

  private RunningMerge(SpringApplicationBuilder application) {
    this.application = application;
  }

  static RunningMerge answeredBy(LanguageModel model) {
    return answeredBy(model, Map.of());
  }

  static RunningMerge answeredBy(LanguageModel model, Map<String, Object> settings) {
    return new RunningMerge(
        MergeService.application()
            .properties(settings)
            .initializers(
                context -> context.getBeanFactory().registerSingleton("languageModel", model)));
  }

  /** With a model behind the OpenAI protocol. */
  static RunningMerge asking(URI provider) {
    return new RunningMerge(
        MergeService.application()
            .properties(
                "tributary.extraction.base-url=" + provider, "tributary.extraction.model=faulty"));
  }

  @Override
  public void beforeAll(ExtensionContext tests) {
    start();
  }

  RunningMerge start() {
    Awaitility.setDefaultTimeout(PATIENCE);
    context =
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
            "--tributary.notes.look-again=200ms",
            "--tributary.judging.model-delay=200ms",
            "--tributary.judging.retry-delay=10ms",
            "--logging.level.root=warn",
            "--server.port=0");
    return this;
  }

  <T> List<T> parts(Class<T> type) {
    return List.copyOf(running().getBeansOfType(type).values());
  }

  URI uri(String path) {
    return URI.create(
        "http://127.0.0.1:"
            + running().getEnvironment().getRequiredProperty("local.server.port")
            + path);
  }

  /** What operators see, without a token. */
  JsonNode health() {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(uri("/actuator/health")).build();
      return new ObjectMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private ConfigurableApplicationContext running() {
    return Objects.requireNonNull(context);
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    close();
  }

  @Override
  public void close() {
    running().close();
  }
}
