package dev.tributary.quickstart.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the front port says itself. */
final class FrontAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FrontAnswers() {}

  /** RFC 9457. */
  static void problem(HttpExchange exchange, int status, String title, String detail)
      throws IOException {
    JsonNode problem =
        JSON.createObjectNode()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail);
    send(exchange, status, "application/problem+json", problem);
  }

  static void json(HttpExchange exchange, int status, JsonNode answer) throws IOException {
    send(exchange, status, "application/json", answer);
  }

  private static void send(HttpExchange exchange, int status, String type, JsonNode answer)
      throws IOException {
    send(exchange, status, type, answer.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] answer)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
  }
}
