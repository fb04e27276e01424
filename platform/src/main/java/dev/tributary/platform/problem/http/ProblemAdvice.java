package dev.tributary.platform.problem.http;

import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.platform.problem.Problem;
import dev.tributary.platform.problem.RevisionMismatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers with problem documents. What Spring itself refuses is answered by its own, without the
 * request's content.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  @ExceptionHandler
  ProblemDetail problem(Problem problem) {
    return switch (problem) {
      case InvalidField invalid -> {
        ProblemDetail detail = detail(HttpStatus.BAD_REQUEST, invalid);
        detail.setProperty("field", invalid.field());
        yield detail;
      }
      case NotFound missing -> detail(HttpStatus.NOT_FOUND, missing);
      case RevisionMismatch mismatch -> detail(HttpStatus.PRECONDITION_FAILED, mismatch);
    };
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    String field = UnreadableBody.field(e);
    detail.setDetail(field + " is missing, unknown, or of the wrong form");
    detail.setProperty("field", field);
    return ResponseEntity.badRequest().body(detail);
  }

  private static ProblemDetail detail(HttpStatus status, Problem problem) {
    return ProblemDetail.forStatusAndDetail(status, String.valueOf(problem.getMessage()));
  }
}
