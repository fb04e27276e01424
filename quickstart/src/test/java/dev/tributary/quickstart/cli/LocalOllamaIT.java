package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.SharedInstallation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is named without saying where it is. */
class LocalOllamaIT {
  private static final String TAGS =
      """
      {"models": [
        {"name": "small:latest", "model": "small:latest", "size": 2019393189},
        {"name": "large:8b", "model": "large:8b", "size": 4661224676}]}\
      """;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private HttpServer server;
  private LocalOllama ollama;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    ollama = new LocalOllama(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/api/tags",
        exchange -> {
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private Optional<Answers.Asked> found(Map<String, String> environment) {
    var err = new PrintStream(told, true, StandardCharsets.UTF_8);
    var streams = new Streams(new ByteArrayInputStream(new byte[] {}), err, err);
    return ModelSettings.found(
        new Surroundings(environment, SharedInstallation.CLOCK, SharedInstallation.IDS, streams),
        ollama);
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "small:latest", "large:8b"})
  void a_model_that_it_has_is_asked_there_without_a_key(String model) {
    answer(200, TAGS);

    Optional<Answers.Asked> found = found(Map.of("TRIBUTARY_MODEL", model));

    assertThat(found)
        .contains(new Answers.Asked(URI.create(ollama.address() + "/v1"), null, model));
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"large", "small:1b", "gpt-4o-mini"})
  void one_that_it_has_not_is_not_asked_and_that_is_told(String model) {
    answer(200, TAGS);

    Optional<Answers.Asked> found = found(Map.of("TRIBUTARY_MODEL", model));

    assertThat(found).isEmpty();
    assertThat(told().lines())
        .containsExactly(
            "TRIBUTARY_MODEL is set, but neither OPENAI_BASE_URL nor OPENAI_API_KEY,"
                + " and the Ollama at %s has no model %s."
                    .formatted(ollama.address().getAuthority(), model));
  }

  @ParameterizedTest
  @CsvSource({"404, no such page", "200, no JSON", "500, {}"})
  void somebody_else_at_its_port_is_no_ollama(int status, String body) {
    answer(status, body);

    Optional<Answers.Asked> found = found(Map.of("TRIBUTARY_MODEL", "small"));

    assertThat(found).isEmpty();
    assertThat(told()).contains("no Ollama answers at 127.0.0.1:").hasLineCount(1);
  }

  @Test
  void where_nobody_listens_that_is_told() {
    server.stop(0);

    Optional<Answers.Asked> found = found(Map.of("TRIBUTARY_MODEL", "small"));

    assertThat(found).isEmpty();
    assertThat(told()).contains("no Ollama answers at 127.0.0.1:").hasLineCount(1);
  }

  @Test
  void without_a_name_it_is_not_looked_for() {
    answer(200, TAGS);

    Optional<Answers.Asked> found = found(Map.of());

    assertThat(found).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void an_address_that_is_set_goes_before_it() {
    answer(200, TAGS);

    Optional<Answers.Asked> found =
        found(Map.of("TRIBUTARY_MODEL", "small", "OPENAI_BASE_URL", "http://127.0.0.1:9/v1"));

    assertThat(found)
        .contains(new Answers.Asked(URI.create("http://127.0.0.1:9/v1"), null, "small"));
  }
}
