package dev.tributary.merge.extraction;

import java.time.Duration;

/** What became of one call. */
public sealed interface ModelAnswer {
  /**
   * The model answered.
   *
   * @param text as it came: whether it has the format asked for is not known; empty if there is
   *     none
   * @param truncated whether the limit of output tokens cut it off
   */
  record Answered(String text, boolean truncated, Usage usage) implements ModelAnswer {
    /** Without the words: they must not reach a log. */
    @Override
    public String toString() {
      return "Answered[" + text.length() + " characters, " + truncated + ", " + usage + "]";
    }
  }

  /** The model or its provider's filter declined to answer. */
  record Refused(Usage usage) implements ModelAnswer {}

  /** The question is longer than the model takes. */
  record TooLong() implements ModelAnswer {}

  /**
   * The provider asks to wait.
   *
   * @param retryAfter zero if it does not say for how long
   */
  record Limited(Duration retryAfter) implements ModelAnswer {}

  /**
   * No answer, for a reason that passes by itself.
   *
   * @param retryAfter zero if the provider does not say
   * @param cause {@code http_503}, {@code timeout}, {@code connection} or {@code bad_response}
   */
  record Down(Duration retryAfter, String cause) implements ModelAnswer {}

  /**
   * No answer until somebody corrects the settings.
   *
   * @param cause {@code wrong_key}, {@code unknown_model} or {@code bad_request}
   */
  record Misconfigured(String cause) implements ModelAnswer {}
}
