package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The server said no, with a problem document (RFC 9457). Its message names the request and the
 * problem, never what was sent.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String NO_REASON = "no reason given";

  private final int status;
  private final @Nullable String field;
  private final String detail;

  Refused(Call call, int status, JsonNode problem) {
    this(call, status, Json.textOrNull(problem, "field"), detail(problem));
  }

  private Refused(Call call, int status, @Nullable String field, String detail) {
    super(call + " was answered with " + status + ": " + detail);
    this.status = status;
    this.field = field;
    this.detail = detail;
  }

  private static String detail(JsonNode problem) {
    return problem.path("detail").asText(problem.path("title").asText(NO_REASON));
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The field of the request that is wrong, if it is one. */
  public @Nullable String field() {
    return field;
  }

  /** What is wrong and what would be right, in the server's words. */
  public String detail() {
    return detail;
  }
}
