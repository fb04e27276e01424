package dev.tributary.quickstart.cli;

import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.trial.ModelTrial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a model will not do, and what can be done about it.
 *
 * @param code stable, such as {@code wrong_key} or {@code too_slow}
 */
record ModelProblem(String code, int exitCode, String message, String remedy) {
  /**
   * Null if it will do.
   *
   * @param patience with one answer about the sample
   */
  static @Nullable ModelProblem of(ModelTrial trial, Duration patience) {
    return switch (trial.reading()) {
      case Extracted read -> ofReading(read, trial.readingTook(), patience);
      case Unreadable(String cause, int calls, var _) -> unreadable(cause, calls);
      case Unavailable(Duration retryAfter, String cause, int _, var _) -> away(cause, retryAfter);
    };
  }

  Trouble trouble() {
    return new Trouble(exitCode, "%s (%s).".formatted(message, code), remedy, null);
  }

  private static @Nullable ModelProblem ofReading(
      Extracted read, Duration took, Duration patience) {
    Extraction extraction = read.extraction();
    if (extraction.facts().isEmpty() && extraction.reminders().isEmpty()) {
      return failed(
          "nothing_read", "The model read nothing in the sample", "Choose a more capable model.");
    }
    Duration each = took.dividedBy(read.calls());
    if (each.compareTo(patience) > 0) {
      return failed(
          "too_slow",
          "An answer took %s, longer than %s".formatted(Seconds.of(each), Seconds.of(patience)),
          "Choose a faster model or server, or allow more with --max-seconds.");
    }
    return null;
  }

  private static ModelProblem unreadable(String cause, int calls) {
    return switch (cause) {
      case "too_long" ->
          failed(
              cause,
              "The question is longer than the model takes",
              "Choose a model with a longer context.");
      case "truncated" ->
          failed(
              cause,
              "The model's answers are cut off",
              "Raise TRIBUTARY_EXTRACTION_MAX_OUTPUT_TOKENS or the server's own limit.");
      case "refused" ->
          failed(cause, "The model declines to read the sample", "Choose another model.");
      default ->
          failed(
              cause,
              "None of %d answers had the form that was asked for".formatted(calls),
              "Choose a model or server that keeps to strict JSON schemas.");
    };
  }

  private static ModelProblem away(String cause, Duration retryAfter) {
    return switch (cause) {
      case "wrong_key" ->
          refused(cause, "The model's provider refuses the key", "Correct OPENAI_API_KEY.");
      case "no_credit" ->
          refused(cause, "The account at the model's provider is empty", "Top it up.");
      case "limited" ->
          refused(
              cause,
              "The provider limits requests",
              retryAfter.isZero()
                  ? "Wait a little, and try again."
                  : "Try again after " + Seconds.of(retryAfter) + ".");
      case "unknown_model" ->
          new ModelProblem(
              cause,
              ExitCode.NOT_FOUND,
              "The provider has no such model, or no such path",
              "Correct TRIBUTARY_MODEL, or OPENAI_BASE_URL: it usually ends in /v1.");
      case "bad_request", "store_rejected", "own_limit" -> setting(cause);
      default -> down(cause);
    };
  }

  private static ModelProblem setting(String cause) {
    return switch (cause) {
      case "store_rejected" ->
          failed(
              cause,
              "The provider takes no parameter store",
              "Set TRIBUTARY_EXTRACTION_SEND_STORE=false, and try again.");
      case "own_limit" ->
          failed(
              cause,
              "Our own limit is smaller than one question",
              "Raise TRIBUTARY_EXTRACTION_TOKENS_PER_MINUTE.");
      default ->
          failed(
              cause,
              "The provider rejects what it is asked",
              "Choose a model that takes strict JSON schemas; if it takes no temperature, set"
                  + " TRIBUTARY_EXTRACTION_TEMPERATURE=-1.");
    };
  }

  private static ModelProblem down(String cause) {
    return switch (cause) {
      case "connection" ->
          unreachable(
              cause, "The model cannot be reached", "Start it, or correct OPENAI_BASE_URL.");
      case "timeout" ->
          unreachable(
              cause,
              "The model did not answer in time",
              "Choose a faster one, or raise TRIBUTARY_EXTRACTION_TIMEOUT (60s).");
      case "bad_response" ->
          unreachable(
              cause,
              "What answers there does not speak the OpenAI protocol",
              "Correct OPENAI_BASE_URL: it usually ends in /v1.");
      default ->
          unreachable(cause, "The model does not answer", "Try again later, or ask its provider.");
    };
  }

  private static ModelProblem failed(String code, String message, String remedy) {
    return new ModelProblem(code, ExitCode.FAILED, message, remedy);
  }

  private static ModelProblem refused(String code, String message, String remedy) {
    return new ModelProblem(code, ExitCode.REFUSED, message, remedy);
  }

  private static ModelProblem unreachable(String code, String message, String remedy) {
    return new ModelProblem(code, ExitCode.NOT_RUNNING, message, remedy);
  }
}
