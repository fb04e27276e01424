package dev.tributary.merge.extraction.llm;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model reads the notes, and how it is asked.
 *
 * @param baseUrl where the OpenAI protocol is served, with its version: {@code .../v1}
 * @param apiKey absent where the server wants none
 * @param model the name by which the server knows it
 * @param timeout for one call, from connecting to the last byte
 * @param maxAttempts answers that are tried before a note is parked, from 1
 * @param temperature below 0, none is sent: some models accept none
 * @param maxOutputTokens empty for the model's own limit
 * @param sendStore whether each request says {@code store: false}, which asks the provider to keep
 *     nothing of it; some servers reject what they do not know
 */
@ConfigurationProperties("tributary.extraction")
record ExtractionSettings(
    @DefaultValue("https://api.openai.com/v1") URI baseUrl,
    @Nullable String apiKey,
    @Nullable String model,
    @DefaultValue("60s") Duration timeout,
    @DefaultValue("3") int maxAttempts,
    @DefaultValue("0") double temperature,
    @Nullable Integer maxOutputTokens,
    @DefaultValue("true") boolean sendStore) {

  boolean namesModel() {
    return model != null && !model.isBlank();
  }

  /** The model's name, which only those need who have no model of their own. */
  String requiredModel() {
    if (model == null || model.isBlank()) {
      throw new IllegalStateException(
          "tributary.extraction.model is not set: name the model that reads the notes");
    }
    return model;
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "ExtractionSettings[" + model + " at " + baseUrl + "]";
  }
}
