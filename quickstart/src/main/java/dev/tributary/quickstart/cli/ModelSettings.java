package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.embedded.Answers;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The model that the environment names, in the variables that OpenAI's own tools read. */
final class ModelSettings {
  static final String BASE_URL = "OPENAI_BASE_URL";
  static final String API_KEY = "OPENAI_API_KEY";
  static final String MODEL = "TRIBUTARY_MODEL";

  private static final String OPENAI = "https://api.openai.com/v1";
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String SMALL_MODEL = "gpt-4o-mini";

  private final Map<String, String> environment;

  private ModelSettings(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The one that an address or a key says where to find; without either, the one that the Ollama of
   * this machine has under the name that is set. Tells if it has none of that name.
   *
   * @throws UsageError if the address is none
   */
  static Optional<Answers.Asked> found(Surroundings surroundings) {
    return found(surroundings, LocalOllama.USUAL);
  }

  static Optional<Answers.Asked> found(Surroundings surroundings, LocalOllama ollama) {
    Optional<Answers.Asked> set = in(surroundings.environment());
    String model = surroundings.variable(MODEL);
    return set.isPresent() || model.isEmpty() ? set : local(model, surroundings, ollama);
  }

  private static Optional<Answers.Asked> local(
      String model, Surroundings surroundings, LocalOllama ollama) {
    return switch (ollama.of(model)) {
      case HAS_IT -> Optional.of(new Answers.Asked(ollama.openAi(), null, model));
      case HAS_IT_NOT ->
          none(surroundings, "the Ollama at " + place(ollama.address()) + " has no model " + model);
      case IS_AWAY -> none(surroundings, "no Ollama answers at " + place(ollama.address()));
    };
  }

  private static Optional<Answers.Asked> none(Surroundings surroundings, String problem) {
    surroundings
        .terminal()
        .err()
        .line(
            Tone.WARNING,
            "%s is set, but neither %s nor %s, and %s."
                .formatted(MODEL, BASE_URL, API_KEY, problem));
    return Optional.empty();
  }

  /**
   * None unless an address or a key is set.
   *
   * @throws UsageError if the address is none
   */
  static Optional<Answers.Asked> in(Map<String, String> environment) {
    return new ModelSettings(environment).read();
  }

  private Optional<Answers.Asked> read() {
    String baseUrl = get(BASE_URL);
    String key = get(API_KEY);
    if (baseUrl == null && key == null) {
      return Optional.empty();
    }
    String model = get(MODEL);
    return Optional.of(
        new Answers.Asked(
            address(baseUrl == null ? OPENAI : baseUrl), key, model == null ? SMALL_MODEL : model));
  }

  private @Nullable String get(String variable) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() ? null : value;
  }

  private static URI address(String text) {
    try {
      var address = new URI(text);
      if (address.getHost() != null && SCHEMES.contains(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Falls through: it is refused like any other text that is no address.
    }
    throw new UsageError(BASE_URL + " must be an address such as " + OPENAI);
  }

  /** Without its path, and without a name and password in it. */
  static String place(URI address) {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }

  private static String judge(Answers.@Nullable Asked model) {
    return model == null ? "no model is called" : describe(model) + " compares values";
  }

  static String describe(Answers answers) {
    return switch (answers) {
      case Answers.Awaited awaited -> "no model: they wait";
      case Answers.Patterns patterns -> "patterns, which see little; no model is called";
      case Answers.Recorded recorded -> "recorded answers; " + judge(recorded.judge());
      case Answers.Asked asked -> asked.model() + " at " + place(asked.baseUrl());
    };
  }
}
