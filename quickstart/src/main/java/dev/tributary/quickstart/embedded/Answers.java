package dev.tributary.quickstart.embedded;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the answers about notes come from. */
public sealed interface Answers {
  /** From recordings; no model is called. */
  record Recorded(RecordedAnswers answers) implements Answers {}

  /**
   * From a model behind the OpenAI protocol.
   *
   * @param baseUrl such as {@code https://api.openai.com/v1}
   * @param model null for the one that merge-service asks by default
   */
  record Asked(URI baseUrl, String apiKey, @Nullable String model) implements Answers {
    /** Without the key. */
    @Override
    public String toString() {
      return "Asked[" + baseUrl + ", " + model + "]";
    }
  }
}
