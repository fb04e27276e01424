package dev.tributary.quickstart.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.tributary.merge.profile.Predicate;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model behind the OpenAI protocol that reads an address in every note, but may think for long
 * before it says so. It counts the calls about each note, which the addresses tell apart.
 */
final class ThoughtfulModel implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ADDRESS = Pattern.compile("https://\\S+\\.example");
  private static final Duration USUAL = Duration.ofMillis(500);

  private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
  private final AtomicInteger thinking = new AtomicInteger();
  private final LoopbackServer server = LoopbackServer.start("/", this::answer);
  private final Semaphore answers = new Semaphore(0);

  URI baseUrl() {
    return server.uri().resolve("/v1");
  }

  /** Answers no more calls than these; whoever else asks has to wait. */
  void answerOnly(int calls) {
    answers.release(calls);
  }

  /** Answers whoever asks. */
  void answerAll() {
    answers.release(Integer.MAX_VALUE / 2);
  }

  /** Calls that it has not answered. */
  int thinking() {
    return thinking.get();
  }

  /** How often it was asked about each note that it was asked about. */
  Map<String, AtomicInteger> calls() {
    return calls;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode question = JSON.readTree(exchange.getRequestBody());
      Matcher found = ADDRESS.matcher(question.path("messages").path(1).path("content").asText());
      String address = found.find() ? found.group() : "";
      calls.computeIfAbsent(address, note -> new AtomicInteger()).incrementAndGet();
      think();
      String answer = AnswerFixture.aFact(address, Predicate.WEBSITE, address);
      ChatCompletion.send(exchange, 200, ChatCompletion.of(answer).toString());
    }
  }

  private void think() throws IOException {
    thinking.incrementAndGet();
    try {
      Thread.sleep(USUAL);
      answers.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while thinking", e);
    } finally {
      thinking.decrementAndGet();
    }
  }

  @Override
  public void close() {
    answerAll();
    server.close();
  }
}
