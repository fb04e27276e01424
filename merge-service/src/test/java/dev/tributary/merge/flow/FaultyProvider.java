package dev.tributary.merge.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A provider behind the OpenAI protocol that knows what notes say, errs as often as it is told to,
 * and can be made to refuse everybody. Which call errs depends on the note and how often it was
 * asked about, so that a run can be repeated.
 */
final class FaultyProvider implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NO_VERDICTS = "{\"verdicts\":[]}";

  private final HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile Map<Fault, Double> faults = Map.of();
  private volatile int refusal;

  /** What may go wrong with a call. */
  enum Fault {
    MALFORMED,
    TRUNCATED,
    EMPTY,
    DECLINED,
    LIMITED,
    BROKEN,
    DROPPED,
    NONE
  }

  private FaultyProvider(HttpServer server) {
    this.server = server;
  }

  static FaultyProvider start() {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var provider = new FaultyProvider(server(address));
    provider.server.createContext("/v1/chat/completions", provider::answer);
    provider.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    provider.server.start();
    return provider;
  }

  private static HttpServer server(InetSocketAddress address) {
    try {
      return HttpServer.create(address, 512);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI baseUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /**
   * @param text of a note, in letters that JSON does not escape
   */
  void record(String text, String answer) {
    answers.put(text, answer);
  }

  /** Errs with these probabilities from now on. */
  void err(Map<Fault, Double> probabilities) {
    faults = Map.copyOf(probabilities);
  }

  /** Refuses every call with this status from now on. */
  void refuseAll(int status) {
    refused.set(0);
    refusal = status;
  }

  void refuseNobody() {
    refusal = 0;
  }

  /** Calls that it refused since it was last told to refuse all. */
  int refused() {
    return refused.get();
  }

  /** Calls about a note that it did not refuse with all others. */
  int timesAsked(String text) {
    return asked.getOrDefault(text, new AtomicInteger()).get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = JSON.readTree(exchange.getRequestBody());
      if (refusal != 0) {
        refused.incrementAndGet();
        send(exchange, refusal, "{\"error\":{\"message\":\"no\"}}");
        return;
      }
      String question = body.path("messages").path(1).path("content").asText();
      String text = answers.keySet().stream().filter(question::contains).findFirst().orElse("");
      answer(exchange, answers.getOrDefault(text, NO_VERDICTS), draw(text));
    }
  }

  private Fault draw(String text) {
    int attempt = asked.computeIfAbsent(text, it -> new AtomicInteger()).incrementAndGet();
    double draw = new SplittableRandom(31L * text.hashCode() + attempt).nextDouble();
    for (Fault fault : Fault.values()) {
      draw -= faults.getOrDefault(fault, 0.0);
      if (draw < 0 && !text.isEmpty()) {
        return fault;
      }
    }
    return Fault.NONE;
  }

  private static void answer(HttpExchange exchange, String answer, Fault fault) throws IOException {
    switch (fault) {
      case MALFORMED -> send(exchange, 200, completion(answer.replace('"', '\''), "stop"));
      case TRUNCATED ->
          send(exchange, 200, completion(answer.substring(0, answer.length() / 2), "length"));
      case EMPTY -> send(exchange, 200, completion("", "stop"));
      case DECLINED -> send(exchange, 200, completion("", "content_filter"));
      case LIMITED -> {
        exchange.getResponseHeaders().set("Retry-After", "0.05");
        send(exchange, 429, "{\"error\":{\"message\":\"slowly\"}}");
      }
      case BROKEN -> send(exchange, 500, "{\"error\":{\"message\":\"broken\"}}");
      case DROPPED -> {}
      case NONE -> send(exchange, 200, completion(answer, "stop"));
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String completion(String answer, String finishReason) {
    ObjectNode completion =
        JSON.createObjectNode()
            .put("id", "1")
            .put("object", "chat.completion")
            .put("created", 0)
            .put("model", "faulty");
    ObjectNode choice = completion.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", finishReason);
    choice.putObject("message").put("role", "assistant").put("content", answer);
    return completion.toString();
  }
}
