package dev.tributary.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRequestsIT {
  private static final Issuer ISSUER = new Issuer();
  private static final GuardedService SERVICE =
      GuardedService.start(
          ISSUER,
          "--tributary.http.max-request-bytes=1000",
          "--tributary.http.requests-per-second=1",
          "--tributary.http.burst=3",
          "--tributary.http.allowed-origins=https://notes.example");
  private static final String THING = "/things/" + new UUID(1, 1);

  /** Each test is another caller, with a bucket of their own. */
  private final UUID caller = UUID.randomUUID();

  @AfterAll
  static void stop() {
    SERVICE.close();
    ISSUER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /secret                   | 404 | not-found",
        "GET    | /secret/../things         | 400 | malformed-request",
        "GET    | /things/secret            | 400 | invalid-field",
        "GET    | //secret                  | 400 | malformed-request",
        "GET    | /things/%2e%2e%2fsecret   | 400 | malformed-request",
        "PATCH  | /things/00000000-0000-0001-0000-000000000001 | 405 | method-not-allowed",
        "SECRET | /things/00000000-0000-0001-0000-000000000001 | 400 | malformed-request"
      })
  void a_path_or_method_that_is_none_is_a_problem(
      String method, String path, int status, String type) {
    HttpResponse<String> answer = SERVICE.send(as(path).method(method, BodyPublishers.noBody()));

    isProblem(answer, status, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ secret                         | malformed-request | ",
        "[]                               | malformed-request | ",
        "''                               | malformed-request | ",
        "{\"size\":1,\"name\":\"a\",\"mood\":\"secret\"} | invalid-field | mood",
        "{\"size\":\"secret\",\"name\":\"a\"} | invalid-field | size",
        "{\"size\":1,\"name\":\"a\",\"my secret is this\":1} | malformed-request | "
      })
  void a_body_of_another_form_is_a_problem(String body, String type, String field) {
    HttpResponse<String> answer = SERVICE.send(put(body));

    isProblem(answer, 400, type);
    assertThat(answer.body()).contains(field == null ? "" : "\"field\":\"" + field + "\"");
  }

  @Test
  void a_body_that_is_nested_too_deep_is_a_problem() {
    HttpResponse<String> answer = SERVICE.send(put("[".repeat(900)));

    isProblem(answer, 400, "malformed-request");
  }

  @Test
  void another_media_type_is_a_problem() {
    HttpResponse<String> sent =
        SERVICE.send(as(THING).header("Content-Type", "text/xml").PUT(body("secret")));
    HttpResponse<String> wanted = SERVICE.send(as(THING).header("Accept", "text/html"));

    isProblem(sent, 415, "unsupported-media-type");
    isProblem(wanted, 406, "not-acceptable");
  }

  @Test
  void what_nobody_thought_of_is_a_problem_without_content() {
    HttpResponse<String> answer = SERVICE.send(put("{\"size\":1,\"name\":\"boom\"}"));

    isProblem(answer, 500, "internal-error");
    assertThat(answer.body()).doesNotContain("boom", "IllegalState");
  }

  @Test
  void a_body_is_not_read_beyond_its_limit() {
    byte[] endless = new byte[100_000];

    HttpResponse<String> announced = SERVICE.send(json().PUT(BodyPublishers.ofByteArray(endless)));
    HttpResponse<String> chunked =
        SERVICE.send(
            json().PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless))));

    isProblem(announced, 413, "content-too-large");
    isProblem(chunked, 413, "content-too-large");
  }

  @Test
  void without_a_token_a_body_is_not_even_asked_for() {
    String answer =
        SERVICE.sendRaw(
            """
            PUT %s HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Type: application/json\r
            Content-Length: 100000000\r
            Expect: 100-continue\r
            \r
            """
                .formatted(THING));

    assertThat(answer).startsWith("HTTP/1.1 401").contains("problem:unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /things/<secret> HTTP/1.1", "GET /things/%zz HTTP/1.1"})
  void what_the_server_itself_refuses_is_a_problem(String line) {
    String answer = SERVICE.sendRaw(line + "\r\nHost: 127.0.0.1\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("secret", "<html", "Tomcat");
  }

  @Test
  void more_requests_than_allowed_are_told_when_to_come_back() {
    for (int request = 0; request < 3; request++) {
      SERVICE.send(as(THING));
    }

    HttpResponse<String> answer = SERVICE.send(as(THING));

    isProblem(answer, 429, "too-many-requests");
    assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(1);
    assertThat(SERVICE.send(as(THING, UUID.randomUUID())).statusCode()).isEqualTo(200);
  }

  @Test
  void a_page_of_an_allowed_origin_may_ask_without_a_token_what_it_may_send() {
    HttpResponse<String> answer = preflight("https://notes.example");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://notes.example");
  }

  @Test
  void a_page_of_another_origin_is_refused() {
    isProblem(preflight("https://evil.example"), 403, "forbidden");
  }

  @Test
  void a_page_may_read_tags_and_waits() {
    HttpResponse<String> answer = SERVICE.send(as(THING).header("Origin", "https://notes.example"));

    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
        .hasValue("ETag, Retry-After, Link");
  }

  @Test
  void where_no_origin_is_allowed_a_preflight_is_a_request_without_a_token() {
    try (var closed = GuardedService.start(ISSUER)) {
      HttpResponse<String> answer =
          closed.send(
              closed
                  .request(THING)
                  .header("Origin", "https://notes.example")
                  .header("Access-Control-Request-Method", "GET")
                  .method("OPTIONS", BodyPublishers.noBody()));

      isProblem(answer, 401, "unauthenticated");
    }
  }

  private static HttpResponse<String> preflight(String origin) {
    return SERVICE.send(
        SERVICE
            .request(THING)
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", "authorization,if-match")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  private HttpRequest.Builder put(String body) {
    return json().PUT(body(body));
  }

  private HttpRequest.Builder json() {
    return as(THING).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder as(String path) {
    return as(path, caller);
  }

  private static HttpRequest.Builder as(String path, UUID caller) {
    JWTClaimsSet.Builder claims = ISSUER.claims().subject(caller.toString());
    return SERVICE.request(path, ISSUER.es256(claims));
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return BodyPublishers.ofString(text);
  }

  private static void isProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    assertThat(answer.body())
        .contains("\"type\":\"urn:tributary:problem:" + type + "\"", "\"status\":" + status)
        .contains("\"title\":", "\"detail\":")
        .doesNotContain("secret", "instance");
  }
}
