package dev.tributary.quickstart.embedded;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Hands requests on to a service and its answers back, as streams. */
final class Forwarding implements AutoCloseable {
  /** Of one connection only (RFC 9110, section 7.6.1), or set by the client itself. */
  private static final Set<String> NOT_FORWARDED =
      caseless(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int NO_BODY = -1;
  private static final int UNKNOWN_LENGTH = 0;
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  void forward(HttpExchange exchange, URI target, ServiceName service) throws IOException {
    HttpResponse<InputStream> response;
    try {
      response = http.send(request(exchange, target), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problem(exchange, 503, "Service Unavailable", service + " is being stopped");
      return;
    } catch (HttpTimeoutException e) {
      problem(exchange, 504, "Gateway Timeout", service + " did not answer in time: try again");
      return;
    } catch (IOException e) {
      problem(exchange, 502, "Bad Gateway", service + " gave no answer: try again");
      return;
    }
    answer(exchange, response);
  }

  private static void problem(HttpExchange exchange, int status, String title, String detail)
      throws IOException {
    FrontAnswers.problem(exchange, status, title, detail);
  }

  private static HttpRequest request(HttpExchange exchange, URI target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(TIMEOUT)
            .method(exchange.getRequestMethod(), body(exchange));
    forwardable(exchange.getRequestHeaders())
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    return request.build();
  }

  private static BodyPublisher body(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String length = headers.getFirst("Content-Length");
    BodyPublisher streamed = BodyPublishers.ofInputStream(exchange::getRequestBody);
    if (length == null) {
      return headers.containsKey("Transfer-Encoding") ? streamed : BodyPublishers.noBody();
    }
    return length.equals("0")
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(streamed, Long.parseLong(length));
  }

  private static void answer(HttpExchange exchange, HttpResponse<InputStream> response)
      throws IOException {
    exchange.getResponseHeaders().putAll(forwardable(response.headers().map()));
    try (InputStream body = response.body()) {
      exchange.sendResponseHeaders(response.statusCode(), length(exchange, response));
      try (OutputStream out = exchange.getResponseBody()) {
        body.transferTo(out);
      }
    }
  }

  private static long length(HttpExchange exchange, HttpResponse<?> response) {
    OptionalLong length = response.headers().firstValueAsLong("Content-Length");
    if (exchange.getRequestMethod().equals("HEAD")) {
      length.ifPresent(
          bytes -> exchange.getResponseHeaders().set("Content-Length", Long.toString(bytes)));
      return NO_BODY;
    }
    if (WITHOUT_BODY.contains(response.statusCode()) || length.equals(OptionalLong.of(0))) {
      return NO_BODY;
    }
    return length.orElse(UNKNOWN_LENGTH);
  }

  private static Map<String, List<String>> forwardable(Map<String, List<String>> headers) {
    var forwarded = new Headers();
    headers.forEach((name, values) -> {
      if (!NOT_FORWARDED.contains(name)) {
        forwarded.put(name, values);
      }
    });
    return forwarded;
  }

  private static Set<String> caseless(String... names) {
    var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(List.of(names));
    return set;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
