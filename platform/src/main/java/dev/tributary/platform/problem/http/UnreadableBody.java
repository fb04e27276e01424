package dev.tributary.platform.problem.http;

import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Tells which field of a request's body could not be read, without quoting it. */
final class UnreadableBody {
  /** Anything else is hardly the name of a field, and might be somebody's text. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.\\[\\]-]{1,64}");

  private UnreadableBody() {}

  static ProblemDocument document(Exception unreadable) {
    String field = unreadable.getCause() instanceof JacksonException json ? path(json) : "";
    return NAME.matcher(field).matches()
        ? ProblemDocument.of(
            ProblemType.INVALID_FIELD, field + " is missing, unknown, or of the wrong form", field)
        : ProblemDocument.of(
            ProblemType.MALFORMED_REQUEST, "the body must be one JSON object of known fields");
  }

  private static String path(JacksonException json) {
    return json.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
        .collect(Collectors.joining("."));
  }
}
