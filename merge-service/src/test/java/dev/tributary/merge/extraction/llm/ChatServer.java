package dev.tributary.merge.extraction.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the OpenAI chat protocol on the loopback, one prepared behaviour per test. */
final class ChatServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();

  /** A request as it came over the wire. */
  record Received(Headers headers, String raw, JsonNode body) {}

  private ChatServer(HttpServer server) {
    this.server = server;
  }

  static ChatServer behaving(HttpHandler behaviour) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ChatServer server = new ChatServer(http);
    http.setExecutor(server.workers);
    http.createContext("/v1/chat/completions", exchange -> server.serve(exchange, behaviour));
    http.start();
    return server;
  }

  /** Answers with this status and body. */
  static ChatServer answering(int status, String body) throws IOException {
    return behaving(exchange -> send(exchange, status, body));
  }

  /** Answers with one choice; {@code content} and {@code refusal} are JSON. */
  static ChatServer choosing(String content, String refusal, String finishReason)
      throws IOException {
    return answering(
        200,
        """
        {"id": "1", "object": "chat.completion", "created": 1, "model": "reader-1",
         "choices": [{"index": 0, "finish_reason": "%s",
           "message": {"role": "assistant", "content": %s, "refusal": %s}}],
         "usage": {"prompt_tokens": 1200, "completion_tokens": 34, "total_tokens": 1234,
           "prompt_tokens_details": {"cached_tokens": 1024}}}\
        """
            .formatted(finishReason, content, refusal));
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  Queue<Received> received() {
    return received;
  }

  private void serve(HttpExchange exchange, HttpHandler behaviour) throws IOException {
    String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(new Received(exchange.getRequestHeaders(), raw, JSON.readTree(raw)));
    behaviour.handle(exchange);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
