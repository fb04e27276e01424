package dev.tributary.quickstart.broken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Each bad request is answered 4xx, by a problem document that says what is wrong. */
final class EveryOneAnswered {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final SortedMap<String, String> unanswered = new TreeMap<>();

  EveryOneAnswered(HttpClient http) {
    this.http = http;
  }

  void send(Map.Entry<String, HttpRequest> request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.getValue(), BodyHandlers.ofString());
    counts.merge(request.getKey() + " -> " + answer.statusCode(), 1, Integer::sum);
    if (answer.statusCode() / 100 != 4 || !saysWhatIsWrong(answer)) {
      unanswered.put(request.getKey(), answer.statusCode() + " " + answer.body());
    }
  }

  private static boolean saysWhatIsWrong(HttpResponse<String> answer) {
    try {
      JsonNode problem = JSON.readTree(answer.body());
      return answer.headers().firstValue("Content-Type").orElse("").contains("problem+json")
          && !problem.path("detail").asText().isBlank()
          && problem.path("status").asInt() == answer.statusCode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  void judge() {
    assertThat(unanswered).as("bad requests without a problem document").isEmpty();
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }
}
