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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The one address of the API: forwards each request to the service whose path it is. */
final class FrontPort implements AutoCloseable {
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

  private final Routes routes;
  private final Function<ServiceName, URI> addresses;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final LoopbackServer server;

  /**
   * @param addresses where a service is now; may change, as it does when one is restarted
   */
  FrontPort(Routes routes, Function<ServiceName, URI> addresses) {
    this.routes = routes;
    this.addresses = addresses;
    this.server = LoopbackServer.start("/", this::handle);
  }

  URI uri() {
    return server.uri();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<ServiceName> service = routes.serviceOf(exchange.getRequestURI().getPath());
      if (service.isEmpty()) {
        answerProblem(exchange, 404, "Not Found");
      } else {
        forward(exchange, service.get());
      }
    }
  }

  private void forward(HttpExchange exchange, ServiceName service) throws IOException {
    try {
      HttpResponse<InputStream> response =
          http.send(request(exchange, service), BodyHandlers.ofInputStream());
      answer(exchange, response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answerProblem(exchange, 503, "Service Unavailable");
    } catch (IOException e) {
      answerProblem(exchange, 502, "Bad Gateway");
    }
  }

  private HttpRequest request(HttpExchange exchange, ServiceName service) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(addresses.apply(service).resolve(exchange.getRequestURI()))
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
      byte[] bytes = body.readAllBytes();
      exchange.sendResponseHeaders(response.statusCode(), bytes.length == 0 ? -1 : bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }

  private static void answerProblem(HttpExchange exchange, int status, String title)
      throws IOException {
    byte[] problem =
        "{\"title\":\"%s\",\"status\":%d}"
            .formatted(title, status)
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
    exchange.sendResponseHeaders(status, problem.length);
    exchange.getResponseBody().write(problem);
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
    server.close();
    http.shutdownNow();
  }
}
