package dev.tributary.platform.problem.http;

import dev.tributary.platform.problem.DatabaseRefusals;
import dev.tributary.platform.problem.IdInUse;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.platform.problem.Problem;
import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import dev.tributary.platform.problem.RevisionMismatch;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers whatever goes wrong in an endpoint, or on the way to one, with a problem document. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final String SECONDS_UNTIL_RETRY = "5";

  private final DatabaseRefusals refusals;

  ProblemAdvice(DatabaseRefusals refusals) {
    this.refusals = refusals;
  }

  @ExceptionHandler
  ResponseEntity<Object> problem(Problem problem) {
    return answer(HttpHeaders.EMPTY, document(problem));
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(DataAccessException refused) {
    return refusals
        .problem(refused)
        .map(this::problem)
        .orElseGet(() -> isPassing(refused) ? unavailable(refused) : unexpected(refused));
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(CannotCreateTransactionException away) {
    return unavailable((Exception) away);
  }

  /** What nobody thought of. The log tells where, and neither tells what was in the request. */
  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception failure) {
    FailureLog.error("a request failed", failure);
    return answer(
        HttpHeaders.EMPTY,
        ProblemDocument.of(ProblemType.INTERNAL_ERROR, "the service failed: its log tells where"));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception refused,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      return unexpected(refused);
    }
    return answer(headers, RefusedRequest.document(refused, status.value()));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(headers, UnreadableBody.document(unreadable));
  }

  private static boolean isPassing(DataAccessException failure) {
    return failure instanceof TransientDataAccessException
        || failure instanceof DataAccessResourceFailureException;
  }

  private static ResponseEntity<Object> unavailable(Exception away) {
    FailureLog.warn("a request has to wait for the database", away);
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
    return answer(
        headers,
        ProblemDocument.of(ProblemType.UNAVAILABLE, "the database does not answer now: try again"));
  }

  private static ProblemDocument document(Problem problem) {
    String detail = String.valueOf(problem.getMessage());
    return switch (problem) {
      case InvalidField invalid ->
          ProblemDocument.of(ProblemType.INVALID_FIELD, detail, invalid.field());
      case NotFound missing -> ProblemDocument.of(ProblemType.NOT_FOUND, detail, missing.field());
      case IdInUse used -> ProblemDocument.of(ProblemType.CONFLICT, detail);
      case RevisionMismatch mismatch -> ProblemDocument.of(ProblemType.PRECONDITION_FAILED, detail);
    };
  }

  private static ResponseEntity<Object> answer(HttpHeaders headers, ProblemDocument document) {
    return ResponseEntity.status(document.status())
        .headers(headers)
        .header(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .body(document);
  }
}
