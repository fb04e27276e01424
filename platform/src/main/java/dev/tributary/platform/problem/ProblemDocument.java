package dev.tributary.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A problem document (RFC 9457). Repeats nothing of the request: it may be somebody's text.
 *
 * @param detail what is wrong, and what would be right
 * @param field the field, parameter or header that is to blame, if it is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
    String type, String title, int status, String detail, @Nullable String field) {
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonMapper JSON = JsonMapper.shared();

  public static ProblemDocument of(ProblemType type, String detail) {
    return of(type, detail, null);
  }

  public static ProblemDocument of(ProblemType type, String detail, @Nullable String field) {
    return new ProblemDocument(type.urn(), type.title(), type.status(), detail, field);
  }

  /** For where nobody else writes JSON. */
  public byte[] json() {
    return JSON.writeValueAsBytes(this);
  }
}
