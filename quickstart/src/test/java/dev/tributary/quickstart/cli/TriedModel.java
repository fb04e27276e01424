package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tributary.quickstart.embedded.ChatCompletion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A model behind the OpenAI protocol that answers each kind of question as a test wants. */
final class TriedModel implements AutoCloseable {
  static final String READ =
      """
      {"facts": [
        {"quote": "moved to Ghent", "predicate": "lives_in", "value": "Ghent", "stance": "changed",
         "certainty": "stated", "previous_value": null, "since": null},
        {"quote": "allergic to peanuts", "predicate": "allergy", "value": "peanuts",
         "stance": "states", "certainty": "stated", "previous_value": null, "since": null}],
       "reminders": [{"quote": "promised to send her the photos by Friday",
         "action": "send her the photos", "due": "2026-03-06", "recurrence": null}],
       "completions": []}\
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Answer NOT_PREPARED = new Answer(500, Map.of(), "");

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile Duration latency = Duration.ZERO;

  private record Answer(int status, Map<String, String> headers, String body) {}

  private TriedModel(HttpServer server) {
    this.server = server;
  }

  static TriedModel start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var model = new TriedModel(HttpServer.create(address, 0));
    model.server.createContext("/v1/chat/completions", model::answer);
    model.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    model.server.start();
    return model;
  }

  String place() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String baseUrl() {
    return "http://" + place() + "/v1";
  }

  /**
   * @param format the name of the format that the answer is to have
   */
  TriedModel saying(String format, String content) {
    answers.put(format, new Answer(200, Map.of(), completion(content)));
    return this;
  }

  TriedModel failing(String format, int status, String body, Map<String, String> headers) {
    answers.put(format, new Answer(status, headers, body));
    return this;
  }

  TriedModel taking(Duration each) {
    latency = each;
    return this;
  }

  List<JsonNode> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = JSON.readTree(exchange.getRequestBody());
      requests.add(body);
      think();
      String format = body.path("response_format").path("json_schema").path("name").asText();
      Answer answer = answers.getOrDefault(format, NOT_PREPARED);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      ChatCompletion.send(exchange, answer.status(), answer.body());
    }
  }

  private void think() throws IOException {
    try {
      Thread.sleep(latency);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while thinking", e);
    }
  }

  private static String completion(String answer) {
    ObjectNode completion = ChatCompletion.of(answer);
    ObjectNode usage =
        completion
            .putObject("usage")
            .put("prompt_tokens", 1000)
            .put("completion_tokens", 30)
            .put("total_tokens", 1030);
    usage.putObject("prompt_tokens_details").put("cached_tokens", 400);
    return completion.toString();
  }
}
