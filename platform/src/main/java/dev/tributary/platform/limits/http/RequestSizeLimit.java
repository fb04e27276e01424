package dev.tributary.platform.limits.http;

import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more of a request than its limit. Stands behind the check of the token, and holds for
 * bodies that do not announce their length as well.
 */
final class RequestSizeLimit extends OncePerRequestFilter {
  private final int maxBytes;

  RequestSizeLimit(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > maxBytes) {
      refuse(response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(maxBytes + 1);
    if (body.length > maxBytes) {
      refuse(response);
      return;
    }
    chain.doFilter(new BufferedRequest(request, body), response);
  }

  private void refuse(HttpServletResponse response) throws IOException {
    String detail = "the request must not be larger than %d bytes".formatted(maxBytes);
    Refusal.write(response, ProblemDocument.of(ProblemType.CONTENT_TOO_LARGE, detail));
  }
}
