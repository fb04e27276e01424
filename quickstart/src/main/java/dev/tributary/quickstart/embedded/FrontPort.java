package dev.tributary.quickstart.embedded;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one address of the API: forwards each request to the service whose path it is. Until it is
 * told where the services are, it says that they are starting.
 */
final class FrontPort implements AutoCloseable {
  private static final String DOCUMENT = "/openapi.json";

  private final Routes routes;
  private final Forwarding forwarding = new Forwarding();
  private final FrontHealth health = new FrontHealth();
  private final LoopbackServer server;
  private volatile Function<ServiceName, Optional<URI>> addresses = service -> Optional.empty();

  /**
   * @param port 0 for any
   * @throws PortTaken if somebody else listens on it
   */
  FrontPort(int port, Routes routes) {
    this.routes = routes;
    this.server = LoopbackServer.start(port, "/", this::handle);
  }

  /** Where a service is now, if it is up; may change, as it does when one is restarted. */
  void leadTo(Function<ServiceName, Optional<URI>> services) {
    addresses = services;
  }

  URI uri() {
    return server.uri();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<RequestTarget> target = RequestTarget.of(exchange.getRequestURI());
      if (target.isEmpty()) {
        FrontAnswers.problem(exchange, 400, "Bad Request", "the path must be a plain one");
      } else {
        answer(exchange, target.get());
      }
    }
  }

  private void answer(HttpExchange exchange, RequestTarget target) throws IOException {
    switch (target.path()) {
      case DOCUMENT -> answerDocument(exchange);
      case "/health" -> health.answer(exchange, addresses);
      default -> forward(exchange, target);
    }
  }

  private void forward(HttpExchange exchange, RequestTarget target) throws IOException {
    Optional<ServiceName> service = routes.serviceOf(target.path());
    if (service.isEmpty()) {
      FrontAnswers.problem(exchange, 404, "Not Found", "nothing is here: the API is below /v1");
      return;
    }
    Optional<URI> address = addresses.apply(service.get());
    if (address.isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", "1");
      FrontAnswers.problem(
          exchange, 503, "Service Unavailable", service.get() + " is starting: try again");
    } else {
      forwarding.forward(exchange, target.at(address.get()), service.get());
    }
  }

  private static void answerDocument(HttpExchange exchange) throws IOException {
    try (InputStream document = FrontPort.class.getResourceAsStream(DOCUMENT)) {
      if (document == null) {
        FrontAnswers.problem(exchange, 404, "Not Found", "this build has no OpenAPI document");
      } else {
        FrontAnswers.send(exchange, 200, "application/json", document.readAllBytes());
      }
    }
  }

  @Override
  public void close() {
    server.close();
    forwarding.close();
    health.close();
  }
}
