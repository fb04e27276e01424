package dev.tributary.quickstart.embedded;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the answers about notes come from. */
public sealed interface Answers {
  /**
   * From recordings.
   *
   * @param judge the model that compares values, and nothing else; null where no model is called
   */
  record Recorded(RecordedAnswers answers, @Nullable Asked judge) implements Answers {
    /** Without any model. */
    public Recorded(RecordedAnswers answers) {
      this(answers, null);
    }
  }

  /** From nobody: notes are taken, and wait. */
  record Awaited() implements Answers {}

  /** From fixed patterns, which see little: no model is called. */
  record Patterns() implements Answers {}

  /**
   * From a model behind the OpenAI protocol.
   *
   * @param baseUrl such as {@code https://api.openai.com/v1}
   * @param apiKey null where the server wants none
   */
  record Asked(URI baseUrl, @Nullable String apiKey, String model) implements Answers {
    /** Without the key. */
    @Override
    public String toString() {
      return "Asked[" + baseUrl + ", " + model + "]";
    }
  }
}
