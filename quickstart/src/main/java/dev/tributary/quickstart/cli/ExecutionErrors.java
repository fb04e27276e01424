package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.durable.FolderRefused;
import dev.tributary.quickstart.embedded.NotStarted;
import dev.tributary.quickstart.embedded.SettingsRefused;
import dev.tributary.quickstart.lines.UnreadableFile;
import dev.tributary.schema.migration.SchemaProblem;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a user what went wrong, without a stack trace. */
final class ExecutionErrors implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (Interruption.isUnderWay()) {
      return ExitCode.FAILED;
    }
    return trouble(e).tell(command.getErr(), UsageErrors.isJson(parsed.originalArgs()));
  }

  private static Trouble trouble(Exception e) {
    Optional<Trouble> foreseen = Trouble.of(e);
    return foreseen.orElseGet(() ->
        switch (e) {
          case UnreadableFile unreadable -> Trouble.of(ExitCode.USAGE, unreadable, "");
          case Failure failure -> Trouble.of(ExitCode.FAILED, failure, "");
          case SchemaProblem problem -> Trouble.of(ExitCode.FAILED, problem, problem.remedy());
          case FolderRefused refused -> Trouble.of(ExitCode.FAILED, refused, refused.remedy());
          case SettingsRefused refused -> Trouble.of(ExitCode.USAGE, refused, "");
          case NotStarted failure -> Trouble.of(ExitCode.FAILED, failure, "");
          default -> unforeseen(e);
        });
  }

  private static Trouble unforeseen(Exception e) {
    String what = "Failed unexpectedly: %s: %s".formatted(e.getClass().getName(), e.getMessage());
    return new Trouble(
        ExitCode.FAILED, what, "Please report it with what you did, without the notes.", null);
  }
}
