package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.embedded.NotStarted;
import dev.tributary.quickstart.lines.UnreadableFile;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a user what went wrong, without a stack trace. */
final class ExecutionErrors implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (Interruption.isUnderWay()) {
      return ExitCode.FAILED;
    }
    return switch (e) {
      case UnreadableFile unreadable -> tell(command, unreadable, ExitCode.USAGE);
      case UsageError wrong -> tell(command, wrong, ExitCode.USAGE);
      case Failure failure -> tell(command, failure, ExitCode.FAILED);
      case NotStarted failure -> tell(command, failure, ExitCode.FAILED);
      default -> throw e;
    };
  }

  private static int tell(CommandLine command, Exception problem, int exitCode) {
    command.getErr().println(problem.getMessage());
    return exitCode;
  }
}
