package dev.tributary.platform.access.oidc;

import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.cors.DefaultCorsProcessor;

/** What is answered to those who are not let in (RFC 6750, section 3). Never repeats a token. */
final class AccessAnswers
    implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
  private static final String CHALLENGE = "Bearer";
  private static final String SECONDS_UNTIL_RETRY = "5";
  private static final ProblemDocument FORBIDDEN =
      ProblemDocument.of(ProblemType.FORBIDDEN, "this is not allowed to the token's subject");
  private static final ProblemDocument OTHER_ORIGIN =
      ProblemDocument.of(ProblemType.FORBIDDEN, "this is not allowed to pages of this origin");

  /** Refuses pages of origins that are not on the list. */
  static DefaultCorsProcessor cors() {
    return new DefaultCorsProcessor() {
      @Override
      protected void rejectRequest(ServerHttpResponse response) throws IOException {
        response.setStatusCode(HttpStatus.FORBIDDEN);
        response.getHeaders().set(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        response.getBody().write(OTHER_ORIGIN.json());
        response.flush();
      }
    };
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why = why(failure);
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        why == null
            ? CHALLENGE
            : CHALLENGE + " error=\"invalid_token\", error_description=\"" + why + "\"");
    String detail = why == null ? "the request needs a bearer token" : why;
    write(response, ProblemDocument.of(ProblemType.UNAUTHENTICATED, detail));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure.getCause() instanceof KeysUnavailable) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
      write(
          response,
          ProblemDocument.of(
              ProblemType.UNAVAILABLE, "the issuer of tokens does not answer now: try again"));
      return;
    }
    commence(request, response, failure);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    write(response, FORBIDDEN);
  }

  /** In our own words only; null if there was no token at all. */
  private static @Nullable String why(AuthenticationException failure) {
    if (failure.getCause() instanceof RefusedToken refused) {
      return refused.getMessage();
    }
    return failure instanceof InvalidBearerTokenException ? "the token has another form" : null;
  }

  private static void write(HttpServletResponse response, ProblemDocument problem)
      throws IOException {
    response.setStatus(problem.status());
    response.setContentType(ProblemDocument.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(problem.json());
  }
}
