package dev.tributary.platform.problem.http;

import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import java.util.UUID;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What Spring refuses before an endpoint sees it, in our words. */
final class RefusedRequest {
  private RefusedRequest() {}

  static ProblemDocument document(Exception refused, int status) {
    return switch (refused) {
      case MethodArgumentTypeMismatchException mismatch -> {
        boolean isId = mismatch.getRequiredType() == UUID.class;
        String form = isId ? "must be a UUID" : "has another form than it must have";
        yield invalid(mismatch.getName(), form);
      }
      case MissingServletRequestParameterException missing ->
          invalid(missing.getParameterName(), "must be given");
      case MissingRequestValueException missing -> of(ProblemType.MALFORMED_REQUEST);
      default -> of(ProblemType.of(status));
    };
  }

  static ProblemDocument of(ProblemType type) {
    return ProblemDocument.of(type, detail(type));
  }

  private static ProblemDocument invalid(String field, String remedy) {
    return ProblemDocument.of(ProblemType.INVALID_FIELD, field + " " + remedy, field);
  }

  private static String detail(ProblemType type) {
    return switch (type) {
      case INVALID_FIELD, MALFORMED_REQUEST -> "the request is not one that can be read";
      case UNAUTHENTICATED -> "the request needs a bearer token";
      case FORBIDDEN -> "this is not allowed";
      case NOT_FOUND -> "there is nothing at this path";
      case METHOD_NOT_ALLOWED -> "this path has other methods: see the header Allow";
      case NOT_ACCEPTABLE -> "answers are application/json: ask for it, or for */*";
      case CONFLICT -> "this stands for something else: choose another id";
      case PRECONDITION_FAILED -> "this was changed by somebody else: read it again";
      case CONTENT_TOO_LARGE -> "the request is too large";
      case UNSUPPORTED_MEDIA_TYPE -> "bodies are application/json: say so in Content-Type";
      case TOO_MANY_REQUESTS -> "these are too many requests: see the header Retry-After";
      case INTERNAL_ERROR -> "the service failed: its log tells where";
      case UNAVAILABLE -> "the service cannot answer now: try again";
    };
  }
}
