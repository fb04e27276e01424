package dev.tributary.quickstart.tool;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for a test's program on the PATH. */
final class ToolCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getTestClass(), RequiresTool.class)
        .map(RequiresTool::value)
        .flatMap(ToolCondition::missing)
        .map(tool -> ConditionEvaluationResult.disabled(tool + " is not installed"))
        .orElseGet(() -> ConditionEvaluationResult.enabled("what it starts is installed"));
  }

  private static Optional<String> missing(String tool) {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean found =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(path)
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    return found ? Optional.empty() : Optional.of(tool);
  }
}
