package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** An Ollama on this machine, which is asked for nothing but the names of the models it has. */
record LocalOllama(URI address) {
  /** Where Ollama listens unless it is told otherwise. */
  static final LocalOllama USUAL = new LocalOllama(URI.create("http://127.0.0.1:11434"));

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int OK = 200;

  /** Whether it is there and has a model. */
  enum Holding {
    HAS_IT,
    HAS_IT_NOT,
    IS_AWAY
  }

  /** A name without a tag is that of its latest. */
  Holding of(String model) {
    try (HttpClient http = client()) {
      HttpResponse<String> tags = http.send(request(), BodyHandlers.ofString());
      if (tags.statusCode() != OK) {
        return Holding.IS_AWAY;
      }
      List<String> names =
          new ObjectMapper()
              .readTree(tags.body())
              .path("models")
              .valueStream()
              .map(it -> it.path("name"))
              .map(JsonNode::asText)
              .toList();
      return names.contains(model) || names.contains(model + ":latest")
          ? Holding.HAS_IT
          : Holding.HAS_IT_NOT;
    } catch (IOException e) {
      // Nobody listens there, or somebody else does: either way no model is to be had.
      return Holding.IS_AWAY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Holding.IS_AWAY;
    }
  }

  /** Where it speaks the protocol of OpenAI. */
  URI openAi() {
    return address.resolve("/v1");
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(PATIENCE)
        .build();
  }

  private HttpRequest request() {
    return HttpRequest.newBuilder(address.resolve("/api/tags")).timeout(PATIENCE).build();
  }
}
