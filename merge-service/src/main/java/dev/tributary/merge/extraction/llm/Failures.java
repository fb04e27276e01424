package dev.tributary.merge.extraction.llm;

import dev.langchain4j.exception.ContentFilteredException;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.Usage;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells from an exception of langchain4j what became of the call. */
final class Failures {
  private Failures() {}

  /** Every exception means something: what is not known counts as an outage. */
  static ModelAnswer answer(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      ModelAnswer known = known(cause);
      if (known != null) {
        return known;
      }
    }
    return new Down(Duration.ZERO, "bad_response");
  }

  private static @Nullable ModelAnswer known(Throwable cause) {
    return switch (cause) {
      case HttpFailure http -> byStatus(http);
      case ContentFilteredException _ -> new Refused(Usage.NONE);
      case com.fasterxml.jackson.core.JacksonException _ -> new Down(Duration.ZERO, "bad_response");
      case HttpTimeoutException _ -> new Down(Duration.ZERO, "timeout");
      case IOException _ -> new Down(Duration.ZERO, "connection");
      default -> null;
    };
  }

  private static ModelAnswer byStatus(HttpFailure http) {
    return switch (http.statusCode()) {
      case 400, 422 -> byCode(http.code());
      case 401, 403 -> new Misconfigured("wrong_key");
      case 402 -> new Misconfigured("no_credit");
      case 404 -> new Misconfigured("unknown_model");
      case 413 -> new TooLong();
      case 429 ->
          http.code().equals("insufficient_quota")
              ? new Misconfigured("no_credit")
              : new Limited(http.retryAfter());
      default -> new Down(http.retryAfter(), "http_" + http.statusCode());
    };
  }

  private static ModelAnswer byCode(String code) {
    return switch (code) {
      case "context_length_exceeded", "string_above_max_length" -> new TooLong();
      case "content_filter", "content_policy_violation" -> new Refused(Usage.NONE);
      case ErrorBody.STORE_REJECTED -> new Misconfigured(Misconfigured.STORE_REJECTED);
      default -> new Misconfigured(Misconfigured.BAD_REQUEST);
    };
  }
}
