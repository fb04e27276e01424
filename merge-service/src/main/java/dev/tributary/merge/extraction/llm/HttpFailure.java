package dev.tributary.merge.extraction.llm;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;

/**
 * An answer with an error status, of which langchain4j would keep neither header nor code. Its body
 * is left out: it may repeat what was sent.
 */
final class HttpFailure extends HttpException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final Duration retryAfter;

  /**
   * Keeps what decides.
   *
   * @param code as {@link ErrorBody} tells it, empty without one
   * @param retryAfter zero if the provider does not say
   */
  HttpFailure(int status, String code, Duration retryAfter) {
    super(status, "HTTP " + status);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  String code() {
    return code;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}
