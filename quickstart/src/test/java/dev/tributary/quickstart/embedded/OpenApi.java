package dev.tributary.quickstart.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** The description of the HTTP interface: what each service says of itself, as one document. */
final class OpenApi {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private OpenApi() {}

  /** In a stable order, so that two of them can be compared. */
  static String of(Installation installation) {
    ObjectNode whole = JSON.createObjectNode();
    for (ServiceName service : ServiceName.values()) {
      ObjectNode part = described(installation, service);
      // Says where this one runs.
      part.remove("servers");
      join(whole, part);
    }
    try {
      return JSON.writeValueAsString(JSON.treeToValue(whole, Map.class)) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void join(ObjectNode whole, JsonNode part) {
    for (Map.Entry<String, JsonNode> field : part.properties()) {
      JsonNode known = whole.get(field.getKey());
      if (known instanceof ObjectNode inner
          && List.of("paths", "components", "schemas").contains(field.getKey())) {
        join(inner, field.getValue());
      } else if (known == null) {
        whole.set(field.getKey(), field.getValue());
      } else if (!known.equals(field.getValue())) {
        throw new IllegalStateException("services differ in " + field.getKey());
      }
    }
  }

  private static ObjectNode described(Installation installation, ServiceName service) {
    URI uri = installation.addressOf(service).resolve("/openapi.json");
    var user = new UserId(SharedInstallation.IDS.next());
    String token = installation.foundation().issuer().tokenFor(user);
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token).build();
    try {
      return (ObjectNode) JSON.readTree(HTTP.send(request, BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
