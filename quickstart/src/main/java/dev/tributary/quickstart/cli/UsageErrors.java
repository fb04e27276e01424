package dev.tributary.quickstart.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells briefly what is wrong with a command line, and what was perhaps meant. Surplus arguments
 * are not repeated: they may be the words of a note.
 */
final class UsageErrors implements IParameterExceptionHandler {
  private static final String JSON = "--json";

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    if (args.length == 0) {
      command.usage(err);
      return ExitCode.USAGE;
    }
    boolean asJson = isJson(List.of(args));
    String remedy = "Try '" + command.getCommandSpec().qualifiedName() + " --help'.";
    int exitCode = new Trouble(ExitCode.USAGE, problem(e), remedy, null).tell(err, asJson);
    if (!asJson && e instanceof UnmatchedArgumentException unmatched && !isSurplus(unmatched)) {
      UnmatchedArgumentException.printSuggestions(e, err);
    }
    return exitCode;
  }

  static boolean isJson(Collection<String> args) {
    return args.contains(JSON);
  }

  private static String problem(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && isSurplus(unmatched)) {
      return "There are more arguments than this command takes: put a text in quotes.";
    }
    return String.valueOf(e.getMessage());
  }

  /** Where a command was expected, or an option, what is there can be told. */
  private static boolean isSurplus(UnmatchedArgumentException e) {
    return e.getCommandLine().getSubcommands().isEmpty() && !e.isUnknownOption();
  }
}
