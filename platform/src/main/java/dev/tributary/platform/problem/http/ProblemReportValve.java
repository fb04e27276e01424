package dev.tributary.platform.problem.http;

import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat itself refuses, such as a path that is none. */
final class ProblemReportValve extends ErrorReportValve {
  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    ProblemDocument document = RefusedRequest.of(ProblemType.of(response.getStatus()));
    try {
      response.setContentType(ProblemDocument.MEDIA_TYPE);
      response.getResponse().getOutputStream().write(document.json());
      response.finishResponse();
    } catch (IOException gone) {
      // Whoever asked has left.
      container.getLogger().debug("an answer could not be written", gone);
    }
  }
}
