package dev.tributary.quickstart.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells briefly what is wrong with a command line, and what was perhaps meant. Surplus arguments
 * are not repeated: they may be the words of a note.
 */
final class UsageErrors implements IParameterExceptionHandler {
  private static final String JSON = "--json";

  /** What a command or an option might be called; anything else may be the words of a note. */
  private static final Pattern NAME = Pattern.compile("-{0,2}[a-z-]{1,24}");

  @Override
  public int handleParseException(ParameterException thrown, String[] args) {
    ParameterException e = unknownOptionFirst(thrown);
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

  /** A mistyped option is why the right one seems to be missing. */
  private static ParameterException unknownOptionFirst(ParameterException e) {
    if (!(e instanceof MissingParameterException)) {
      return e;
    }
    List<String> options =
        e.getCommandLine().getUnmatchedArguments().stream()
            .filter(word -> word.startsWith("--") && NAME.matcher(word).matches())
            .toList();
    return options.isEmpty() ? e : new UnmatchedArgumentException(e.getCommandLine(), options);
  }

  static boolean isJson(Collection<String> args) {
    return args.contains(JSON);
  }

  private static String problem(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(e.getMessage()).replace("is not an int", "is no whole number");
    }
    if (isSurplus(unmatched)) {
      return "There are more arguments than this command takes: put a text in quotes.";
    }
    String kind = unmatched.isUnknownOption() ? "option" : "command";
    return unmatched.getUnmatched().stream()
        .findFirst()
        .filter(word -> NAME.matcher(word).matches())
        .map(word -> "There is no %s '%s' here.".formatted(kind, word))
        .orElse("There is no such %s here: put a text in quotes, after --.".formatted(kind));
  }

  /** Where a command was expected, or an option, what is there can be told. */
  private static boolean isSurplus(UnmatchedArgumentException e) {
    return e.getCommandLine().getSubcommands().isEmpty() && !e.isUnknownOption();
  }
}
