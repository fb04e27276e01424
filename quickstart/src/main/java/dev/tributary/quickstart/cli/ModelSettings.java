package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.embedded.Answers;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The model that the environment names, in the variables that OpenAI's own tools read. */
final class ModelSettings {
  static final String VARIABLES = "OPENAI_BASE_URL, OPENAI_API_KEY and TRIBUTARY_MODEL";

  private static final String OPENAI = "https://api.openai.com/v1";
  private static final String NO_KEY = "none";

  private ModelSettings() {}

  /** None unless an address or a key is set. */
  static Optional<Answers.Asked> in(Map<String, String> environment) {
    String baseUrl = environment.getOrDefault("OPENAI_BASE_URL", "");
    String key = environment.getOrDefault("OPENAI_API_KEY", "");
    String model = environment.getOrDefault("TRIBUTARY_MODEL", "");
    if (baseUrl.isBlank() && key.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Answers.Asked(
            URI.create(baseUrl.isBlank() ? OPENAI : baseUrl),
            key.isBlank() ? NO_KEY : key,
            model.isBlank() ? null : model));
  }

  static String describe(Answers answers) {
    return switch (answers) {
      case Answers.Recorded recorded -> "recorded answers; no model is called";
      case Answers.Asked asked ->
          (asked.model() == null ? "the default model" : asked.model())
              + " at "
              + asked.baseUrl().getHost();
    };
  }
}
