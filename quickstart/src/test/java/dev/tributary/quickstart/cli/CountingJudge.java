package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tributary.quickstart.embedded.ChatCompletion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A model behind the OpenAI protocol that compares values and remembers every question. Pairs that
 * it was not told about are unrelated.
 */
final class CountingJudge implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<Set<String>> same = ConcurrentHashMap.newKeySet();
  private final Set<Set<String>> leftOutOnce = ConcurrentHashMap.newKeySet();
  private final List<Question> questions = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private CountingJudge(HttpServer server) {
    this.server = server;
  }

  /**
   * A question as it came over the wire.
   *
   * @param format the name of the format that the answer is to have
   */
  record Question(String format, List<Set<String>> pairs) {}

  static CountingJudge start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var judge = new CountingJudge(HttpServer.create(address, 0));
    judge.server.createContext("/v1/chat/completions", judge::answer);
    judge.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    judge.server.start();
    return judge;
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  CountingJudge same(String one, String other) {
    same.add(Set.of(one, other));
    return this;
  }

  /** The first answer does not speak of the pair. */
  CountingJudge leavingOutOnce(String one, String other) {
    leftOutOnce.add(Set.of(one, other));
    return this;
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = JSON.readTree(exchange.getRequestBody());
      List<JsonNode> pairs = pairs(body.path("messages").path(1).path("content").asText());
      String format = body.path("response_format").path("json_schema").path("name").asText();
      questions.add(new Question(format, pairs.stream().map(CountingJudge::values).toList()));
      ChatCompletion.send(exchange, 200, ChatCompletion.of(verdicts(pairs)).toString());
    }
  }

  private String verdicts(List<JsonNode> pairs) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode verdicts = answer.putArray("verdicts");
    pairs.stream()
        .filter(pair -> !leftOutOnce.remove(values(pair)))
        .forEach(pair ->
            verdicts
                .addObject()
                .put("pair", pair.path("pair").intValue())
                .put("reason", "as told")
                .put("verdict", same.contains(values(pair)) ? "same" : "unrelated"));
    return answer.toString();
  }

  private static List<JsonNode> pairs(String question) {
    return question.lines().filter(line -> line.startsWith("{")).map(CountingJudge::read).toList();
  }

  private static Set<String> values(JsonNode pair) {
    return Set.of(
        pair.path("first").path("value").asText(), pair.path("second").path("value").asText());
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
