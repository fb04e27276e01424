package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Calls the API of the shared installation, and judges each answer by what the document says. */
final class DescribedApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode document;
  private final UserId user;
  private final Set<String> called = new TreeSet<>();

  DescribedApi(JsonNode document, UserId user) {
    this.document = document;
    this.user = user;
  }

  /** Operations as {@code GET /v1/notes/{id}}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(it -> operations.add(it.toUpperCase() + " " + path.getKey())));
    return operations;
  }

  Set<String> called() {
    return called;
  }

  /**
   * Calls an operation.
   *
   * @param path as the document writes it, a query behind it
   */
  JsonNode call(int status, String method, String path, String id, @Nullable String body) {
    String template = path.replaceFirst("\\?.*", "");
    called.add(method + " " + template);
    HttpResponse<String> answer = send(method, path.replace("{id}", id), body);
    assertThat(answer.statusCode()).as("%s %s: %s", method, path, answer.body()).isEqualTo(status);
    JsonNode described =
        document
            .path("paths")
            .path(template)
            .path(method.toLowerCase())
            .path("responses")
            .path(String.valueOf(status));
    assertThat(described.isMissingNode()).as("%s of %s %s", status, method, path).isFalse();
    return judged(answer, described.path("content"));
  }

  private JsonNode judged(HttpResponse<String> answer, JsonNode content) {
    if (answer.body().isEmpty()) {
      assertThat(content.isMissingNode()).as("nothing is described").isTrue();
      return MissingNode.getInstance();
    }
    String type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
    assertThat(content.has(type)).as("%s is described", type).isTrue();
    var schema = (ObjectNode) content.path(type).path("schema").deepCopy();
    schema.set("components", document.path("components"));
    JsonNode json = read(answer.body());
    assertThat(SCHEMAS.getSchema(schema).validate(json)).isEmpty();
    return json;
  }

  private HttpResponse<String> send(String method, String path, @Nullable String body) {
    Installation installation = SharedInstallation.get();
    HttpRequest request =
        HttpRequest.newBuilder(installation.front().resolve(path))
            .header("Authorization", "Bearer " + installation.foundation().issuer().tokenFor(user))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
