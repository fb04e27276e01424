package dev.tributary.quickstart.embedded;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
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

/** Whether all services are well, and each of them, in Spring Boot's words; and the model. */
final class FrontHealth implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/actuator/health";
  private static final JsonPointer MODEL = JsonPointer.compile("/components/model/details");
  private static final String UP = "UP";
  private static final String DOWN = "DOWN";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  void answer(HttpExchange exchange, Function<ServiceName, Optional<URI>> addresses)
      throws IOException {
    ObjectNode services = JSON.createObjectNode();
    ObjectNode health = JSON.createObjectNode().put("status", UP);
    health.set("services", services);
    boolean allUp = true;
    for (ServiceName service : ServiceName.values()) {
      JsonNode told =
          addresses.apply(service).map(this::healthAt).orElseGet(MissingNode::getInstance);
      String status = told.path("status").asText(DOWN);
      services.put(service.toString(), status);
      allUp &= status.equals(UP);
      if (told.at(MODEL) instanceof ObjectNode model) {
        health.set("model", model);
      }
    }
    health.put("status", allUp ? UP : DOWN);
    FrontAnswers.json(exchange, allUp ? 200 : 503, health);
  }

  private JsonNode healthAt(URI service) {
    HttpRequest request = HttpRequest.newBuilder(service.resolve(PATH)).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      return JSON.readTree(response.body());
    } catch (IOException e) {
      return MissingNode.getInstance();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return MissingNode.getInstance();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
