package dev.tributary.quickstart.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that answers what a test wants. */
class PatienceIT {
  private record Answer(int status, String retryAfter, String body) {}

  private final Queue<Answer> answers = new ArrayDeque<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            asked.incrementAndGet();
            Answer answer = answers.remove();
            if (!answer.retryAfter().isEmpty()) {
              exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    http.shutdownNow();
    server.stop(0);
  }

  private TributaryClient client() {
    return TributaryClient.of(front(), () -> "secret-token", http);
  }

  private URI front() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answers(int status, String retryAfter, String body) {
    answers.add(new Answer(status, retryAfter, body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", ""})
  void too_many_requests_are_waited_out(String retryAfter) {
    answers(429, retryAfter, "{}");
    answers(200, "", "{\"notes\":{\"merged\":1}}");

    PipelineStatus status = client().status();

    assertThat(status.notes()).containsEntry("merged", 1);
    assertThat(asked).hasValue(2);
  }

  @Test
  void each_wait_is_told_before_it_begins() {
    answers(503, "2", "{}");
    answers(503, "1", "{}");
    answers(200, "", "{}");
    var told = new ArrayList<Duration>();

    TributaryClient.of(front(), () -> "secret-token", http, told::add).status();

    assertThat(told).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void an_outage_is_waited_out_where_the_server_says_how_long() {
    answers(503, "1", "{}");
    answers(200, "", "{}");

    client().status();

    assertThat(asked).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3600", "soon", "Fri, 31 Dec 2999 23:59:59 GMT"})
  void a_wait_that_is_too_long_or_unknown_is_not_begun(String retryAfter) {
    answers(503, retryAfter, "{\"title\":\"Unavailable\",\"detail\":\"later\"}");

    assertThatThrownBy(() -> client().status())
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.detail()).isEqualTo("later"));
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_no_tells_status_field_and_detail_and_no_token() {
    answers(400, "", "{\"status\":400,\"field\":\"body\",\"detail\":\"body must be given\"}");

    assertThatThrownBy(() -> client().status())
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(400);
              assertThat(refused.field()).isEqualTo("body");
              assertThat(refused).hasMessageEndingWith("400: body must be given");
              assertThat(refused.toString()).doesNotContain("secret-token");
            });
  }

  @Test
  void an_answer_that_is_no_json_is_not_tributary_s() {
    answers(200, "", "<html>");

    assertThatThrownBy(() -> client().status())
        .isInstanceOf(Unreachable.class)
        .hasMessageEndingWith("answers in no JSON: it is not Tributary");
  }

  @Test
  void nobody_there_is_told_with_the_address() {
    TributaryClient client = client();
    server.stop(0);

    assertThatThrownBy(client::status)
        .isInstanceOf(Unreachable.class)
        .hasMessageStartingWith("http://127.0.0.1:" + server.getAddress().getPort() + " ");
  }

  @Test
  void all_pages_are_read() {
    answers(200, "", "{\"reminders\":[],\"next\":\"a b&c\"}");
    answers(200, "", "{\"reminders\":[],\"next\":null}");

    assertThat(client().agenda().list(null)).isEmpty();

    assertThat(asked).hasValue(2);
  }

  @Test
  void what_opens_nothing_needs_no_key() {
    answers(200, "", "{\"conflicts\":[],\"next\":null}");

    client().conflicts().list(null, "open");

    assertThat(asked).hasValue(1);
  }
}
