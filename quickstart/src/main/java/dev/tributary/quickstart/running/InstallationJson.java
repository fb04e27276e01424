package dev.tributary.quickstart.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a running installation stands in its file. */
final class InstallationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private InstallationJson() {}

  static String write(RunningInstallation running) {
    return JSON.createObjectNode()
            .put("pid", running.pid())
            .put("started_at", running.startedAt().toString())
            .put("http", running.http().toString())
            .put("kafka", running.kafka())
            .put("postgres", running.postgres())
            .put("tokens", running.tokens().toString())
            .put("token_secret", running.tokenSecret())
            .put("user", running.user().toString())
            .put("log", running.log().toString())
            .put("model", running.model())
            .toPrettyString()
        + "\n";
  }

  static RunningInstallation read(String text) throws IOException {
    try {
      return installation(JSON.readTree(text));
    } catch (JsonProcessingException | RuntimeException e) {
      // Without the cause, which may quote a secret.
      throw new IOException("it does not say where an installation is: delete it");
    }
  }

  private static RunningInstallation installation(JsonNode object) {
    return new RunningInstallation(
        object.required("pid").longValue(),
        Instant.parse(text(object, "started_at")),
        URI.create(text(object, "http")),
        text(object, "kafka"),
        text(object, "postgres"),
        URI.create(text(object, "tokens")),
        text(object, "token_secret"),
        UserId.of(text(object, "user")),
        Path.of(text(object, "log")),
        textOrNull(object.path("model")));
  }

  private static String text(JsonNode object, String field) {
    return object.required(field).asText();
  }

  private static @Nullable String textOrNull(JsonNode value) {
    return value.isTextual() ? value.asText() : null;
  }
}
