package dev.tributary.quickstart.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a model answers, as the OpenAI protocol writes it. */
public final class ChatCompletion {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChatCompletion() {}

  /** A whole answer, without a word on the tokens. */
  public static ObjectNode of(String content) {
    ObjectNode completion =
        JSON.createObjectNode()
            .put("id", "1")
            .put("object", "chat.completion")
            .put("created", 0)
            .put("model", "of a test");
    ObjectNode choice = completion.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", content);
    return completion;
  }

  /** Answers with a body of JSON. */
  public static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
