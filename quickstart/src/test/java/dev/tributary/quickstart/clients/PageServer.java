package dev.tributary.quickstart.clients;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Where a browser finds the example, what to type into it, and where it reports what it showed. */
final class PageServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final CompletableFuture<Map<String, String>> input = new CompletableFuture<>();
  private final CompletableFuture<JsonNode> report = new CompletableFuture<>();

  private PageServer(HttpServer server) {
    this.server = server;
  }

  /**
   * @param folders searched for files in this order
   */
  static PageServer serving(Path... folders) throws IOException {
    var pages =
        new PageServer(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    pages.server.createContext("/", exchange -> pages.file(exchange, folders));
    pages.server.createContext("/input", pages::input);
    pages.server.createContext("/report", pages::report);
    pages.server.start();
    return pages;
  }

  URI origin() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What is typed, by the id of the field. */
  void type(Map<String, String> fields) {
    input.complete(fields);
  }

  CompletableFuture<JsonNode> reported() {
    return report;
  }

  private void file(HttpExchange exchange, Path... folders) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    for (Path folder : folders) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        answer(
            exchange,
            name.endsWith(".js") ? "text/javascript" : "text/html",
            Files.readAllBytes(file));
        return;
      }
    }
    exchange.sendResponseHeaders(404, -1);
    exchange.close();
  }

  private void input(HttpExchange exchange) throws IOException {
    answer(exchange, "application/json", JSON.writeValueAsBytes(input.join()));
  }

  private void report(HttpExchange exchange) throws IOException {
    try {
      report.complete(JSON.readTree(exchange.getRequestBody().readAllBytes()));
    } catch (JsonProcessingException e) {
      report.completeExceptionally(e);
    }
    answer(exchange, "text/plain", new byte[0]);
  }

  private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
