package dev.tributary.quickstart.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A model behind the OpenAI protocol that can be made to think for as long as a test wants. */
public final class HeldModel implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NO_VERDICTS = "{\"verdicts\":[]}";

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, Held> held = new ConcurrentHashMap<>();
  private final LoopbackServer server = LoopbackServer.start("/", this::answer);

  /** A call that does not return before it is released. */
  static final class Held {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    void awaitAsked() throws InterruptedException {
      asked.await();
    }

    void release() {
      released.countDown();
    }
  }

  /** Where it is asked. */
  public URI baseUrl() {
    return server.uri().resolve("/v1");
  }

  /**
   * @param text of a note, in letters that JSON does not escape
   */
  public void record(String text, String answer) {
    answers.put(text, answer);
  }

  Held hold(String text) {
    return held.computeIfAbsent(text, key -> new Held());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String question =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      // What is no recorded note is a question about values, to which it has nothing to say.
      String text = answers.keySet().stream().filter(question::contains).findFirst().orElse("");
      think(text);
      String answer = answers.getOrDefault(text, NO_VERDICTS);
      ChatCompletion.send(exchange, 200, completion(answer));
    }
  }

  private void think(String text) throws IOException {
    Held call = held.get(text);
    if (call != null) {
      call.asked.countDown();
      try {
        call.released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("stopped while thinking", e);
      }
    }
  }

  private static String completion(String answer) {
    ObjectNode completion = ChatCompletion.of(answer);
    completion
        .putObject("usage")
        .put("prompt_tokens", 1)
        .put("completion_tokens", 1)
        .put("total_tokens", 2);
    return completion.toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
