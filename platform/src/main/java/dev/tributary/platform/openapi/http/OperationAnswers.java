package dev.tributary.platform.openapi.http;

import dev.tributary.platform.problem.ProblemDocument;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Names each operation after its endpoint, and adds the problems that it may answer. */
final class OperationAnswers implements GlobalOperationCustomizer {
  private static final String PROBLEM = ProblemDocument.class.getSimpleName();

  @Override
  public Operation customize(Operation operation, HandlerMethod endpoint) {
    String subject =
        endpoint.getBeanType().getSimpleName().replace("Controller", "").toLowerCase(Locale.ROOT);
    operation.setOperationId(subject + "." + endpoint.getMethod().getName());
    operation.setTags(List.of(subject));
    addProblems(operation);
    return operation;
  }

  private static void addProblems(Operation operation) {
    problem(operation, 400, "A field, parameter or header is wrong: `field` says which.");
    problem(operation, 401, "There is no token, or one that is not good here.");
    if (has(operation, "path", "id")) {
      problem(operation, 404, "The caller has no such thing.");
    }
    if (has(operation, "header", "If-Match")) {
      problem(operation, 412, "Another revision is stored: `detail` says which.");
    }
    if (operation.getRequestBody() != null) {
      problem(operation, 413, "The body is larger than the service reads.");
      problem(operation, 415, "The body is not said to be application/json.");
    }
    problem(operation, 429, "Too many requests: wait as Retry-After says.");
    problem(operation, 500, "The service failed.");
    problem(operation, 503, "The database or the issuer of tokens is away: Retry-After.");
  }

  private static boolean has(Operation operation, String place, String name) {
    List<Parameter> parameters = operation.getParameters();
    return parameters != null
        && parameters.stream()
            .anyMatch(it -> place.equals(it.getIn()) && name.equals(it.getName()));
  }

  private static void problem(Operation operation, int status, String description) {
    var schema = new Schema<Object>().$ref("#/components/schemas/" + PROBLEM);
    var content =
        new Content().addMediaType(ProblemDocument.MEDIA_TYPE, new MediaType().schema(schema));
    operation
        .getResponses()
        .addApiResponse(
            String.valueOf(status), new ApiResponse().description(description).content(content));
  }
}
