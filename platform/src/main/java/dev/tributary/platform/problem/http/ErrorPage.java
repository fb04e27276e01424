package dev.tributary.platform.problem.http;

import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside of the endpoints: in a filter, or at the firewall. */
@RestController
class ErrorPage implements ErrorController {
  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<ProblemDocument> error(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    ProblemType type =
        status instanceof Integer code ? ProblemType.of(code) : ProblemType.NOT_FOUND;
    return ResponseEntity.status(type.status())
        .header(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .body(RefusedRequest.of(type));
  }
}
