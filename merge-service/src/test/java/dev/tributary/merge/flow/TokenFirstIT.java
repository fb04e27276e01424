package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint that the service has, as Spring lists them, wants a token before anything else.
 */
class TokenFirstIT {
  @RegisterExtension
  static final RunningMerge SERVICE = RunningMerge.answeredBy(new WrittenAnswers());

  static Stream<String> endpoints() {
    return handlerMappings().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(TokenFirstIT::requests)
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void asks_for_a_token_and_reads_no_body(String endpoint) throws IOException {
    String unsent = "Content-Length: 1000000000\r\nExpect: 100-continue\r\n\r\n";
    String invalid = "Content-Length: 6\r\n\r\n{ not ";

    String answerToUnsent = answer(endpoint, unsent);
    String answerToInvalid = answer(endpoint, invalid);

    assertThat(List.of(answerToUnsent, answerToInvalid))
        .allSatisfy(answer ->
            assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .contains("WWW-Authenticate: Bearer")
                .contains("application/problem+json"));
  }

  @Test
  void the_endpoints_of_the_contract_are_among_them() {
    Set<String> endpoints = new TreeSet<>(endpoints().toList());

    assertThat(endpoints)
        .contains(
            "POST /v1/keys/session",
            "PUT /v1/profiles/{id}",
            "DELETE /v1/profiles/{id}",
            "GET /v1/profiles",
            "GET /v1/profiles/{id}",
            "GET /v1/profiles/{id}/facts",
            "GET /v1/profiles/{id}/conflicts",
            "GET /v1/profiles/{id}/statements",
            "GET /v1/profiles/{id}/notes",
            "GET /v1/conflicts",
            "GET /v1/conflicts/{id}",
            "PUT /v1/decisions/{id}",
            "DELETE /v1/decisions/{id}",
            "GET /v1/decisions",
            "GET /v1/decisions/{id}",
            "GET /v1/status");
  }

  private static Stream<String> requests(RequestMappingInfo mapping) {
    Set<String> methods = new TreeSet<>();
    mapping.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
    if (methods.isEmpty()) {
      methods.addAll(List.of("GET", "PUT", "POST", "DELETE"));
    }
    return methods.stream()
        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
  }

  private static String answer(String endpoint, String rest) throws IOException {
    URI uri = SERVICE.uri("");
    try (var socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(30_000);
      String head =
          endpoint.replace("{id}", "00000000-0000-4000-8000-000000000001")
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
      socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.US_ASCII));
      return head(socket.getInputStream());
    }
  }

  private static String head(InputStream answer) throws IOException {
    var head = new StringBuilder();
    int next = answer.read();
    while (next >= 0 && head.indexOf("\r\n\r\n") < 0) {
      head.append((char) next);
      next = answer.read();
    }
    return head.toString();
  }

  private static List<RequestMappingHandlerMapping> handlerMappings() {
    return SERVICE.parts(RequestMappingHandlerMapping.class);
  }
}
