package dev.tributary.ingest.intake.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more of a request than the largest note needs. Stands behind the check of the token, and
 * holds for bodies that do not announce their length as well.
 */
@Component
class RequestSizeLimit extends OncePerRequestFilter {
  /** The largest body as Base64, and room for the other fields. */
  static final int MAX_BYTES = 360_000;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > MAX_BYTES) {
      refuse(response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (body.length > MAX_BYTES) {
      refuse(response);
      return;
    }
    chain.doFilter(new BufferedRequest(request, body), response);
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
    response.setContentType("application/problem+json");
    response
        .getWriter()
        .write(
            """
            {"title":"Content Too Large","status":413,\
            "detail":"the request must not be larger than %d bytes"}\
            """
                .formatted(MAX_BYTES));
  }
}
