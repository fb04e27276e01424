package dev.tributary.quickstart.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Whether all services are well, and each of them, in Spring Boot's words. */
final class FrontHealth implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/actuator/health";
  private static final String UP = "UP";
  private static final String DOWN = "DOWN";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  void answer(HttpExchange exchange, Function<ServiceName, Optional<URI>> addresses)
      throws IOException {
    ObjectNode services = JSON.createObjectNode();
    boolean allUp = true;
    for (ServiceName service : ServiceName.values()) {
      String status = addresses.apply(service).map(this::statusAt).orElse(DOWN);
      services.put(service.toString(), status);
      allUp &= status.equals(UP);
    }
    ObjectNode health = JSON.createObjectNode().put("status", allUp ? UP : DOWN);
    health.set("services", services);
    FrontAnswers.json(exchange, allUp ? 200 : 503, health);
  }

  private String statusAt(URI service) {
    HttpRequest request = HttpRequest.newBuilder(service.resolve(PATH)).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      return JSON.readTree(response.body()).path("status").asText(DOWN);
    } catch (IOException e) {
      return DOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DOWN;
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
