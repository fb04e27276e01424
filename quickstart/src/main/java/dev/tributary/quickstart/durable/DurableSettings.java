package dev.tributary.quickstart.durable;

import dev.tributary.quickstart.embedded.Answers;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a durable installation runs.
 *
 * @param data the folder that keeps everything
 * @param http the port of the API; 0 for the one it had last time, or 8080
 * @param model what reads the notes, for people; null when nothing does
 * @param allowedOrigins web origins (RFC 6454) whose pages may use the API
 */
public record DurableSettings(
    Path data, int http, Answers answers, @Nullable String model, List<String> allowedOrigins) {

  public DurableSettings {
    allowedOrigins = List.copyOf(allowedOrigins);
  }
}
