package dev.tributary.platform.problem.http;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Tells which field of a request's body could not be read, without quoting it. */
final class UnreadableBody {
  private UnreadableBody() {}

  static String field(Exception e) {
    if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
      return json.getPath().stream()
          .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
          .collect(Collectors.joining("."));
    }
    return "the JSON body";
  }
}
