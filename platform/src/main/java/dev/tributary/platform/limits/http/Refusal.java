package dev.tributary.platform.limits.http;

import dev.tributary.platform.problem.ProblemDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers in the place of an endpoint. */
final class Refusal {
  private Refusal() {}

  static void write(HttpServletResponse response, ProblemDocument problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(ProblemDocument.MEDIA_TYPE);
    response.getOutputStream().write(problem.json());
  }
}
