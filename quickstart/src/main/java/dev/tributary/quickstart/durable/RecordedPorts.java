package dev.tributary.quickstart.durable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.quickstart.embedded.Ports;
import dev.tributary.quickstart.running.OwnersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an installation listened last time, so that it is found there again. */
final class RecordedPorts {
  private static final String FILE = "ports.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordedPorts() {}

  /** Zero for what is not recorded, or cannot be understood: it is recorded anew. */
  static Ports in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? read(Files.readString(file)) : Ports.ANY;
  }

  private static Ports read(String text) {
    try {
      JsonNode ports = JSON.readTree(text);
      return new Ports(
          port(ports, "http"),
          port(ports, "postgres"),
          port(ports, "kafka"),
          port(ports, "issuer"));
    } catch (JsonProcessingException e) {
      return Ports.ANY;
    }
  }

  private static int port(JsonNode ports, String name) {
    int port = ports.path(name).asInt(0);
    return port > 0 && port < 65_536 ? port : 0;
  }

  static void write(Path folder, Ports ports) throws IOException {
    String text =
        JSON.createObjectNode()
            .put("http", ports.http())
            .put("postgres", ports.postgres())
            .put("kafka", ports.kafka())
            .put("issuer", ports.issuer())
            .toString();
    OwnersFile.write(folder.resolve(FILE), text + "\n");
  }
}
