package dev.tributary.quickstart.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** JSON requests with a bearer token. */
final class Api {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI front;
  private final Supplier<String> token;
  private final HttpClient http;

  Api(URI front, Supplier<String> token, HttpClient http) {
    this.front = front;
    this.token = token;
    this.http = http;
  }

  JsonNode get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  JsonNode post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  void put(String path, Map<String, Object> body) {
    send("PUT", path, BodyPublishers.ofByteArray(write(body)));
  }

  void delete(String path) {
    send("DELETE", path, BodyPublishers.noBody());
  }

  private JsonNode send(String method, String path, BodyPublisher body) {
    HttpRequest request =
        HttpRequest.newBuilder(front.resolve(path))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token.get())
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new Refused(method, path, response.statusCode(), problem(response.body()));
      }
      return read(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at " + method + " " + path, e);
    }
  }

  private static byte[] write(Map<String, Object> body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }

  private static JsonNode read(byte[] body) throws IOException {
    return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
  }

  private static String problem(byte[] body) {
    try {
      JsonNode problem = read(body);
      return problem.path("detail").asText(problem.path("title").asText("no reason given"));
    } catch (IOException e) {
      return "an answer that is not JSON";
    }
  }
}
