package dev.tributary.quickstart.cli;

import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.TimeOrderedIds;
import java.security.SecureRandom;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code tributary}. */
@Command(
    name = "tributary",
    description = "Notes flow in, profiles grow.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All went well.",
      "1:Something failed, or a note could not be merged.",
      "2:The command line, or a file that it names, has to be corrected.",
      "130:Interrupted."
    })
final class Tributary {
  private Tributary() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The one place where time and ids come from outside. */
  private static CommandLine commandLine() {
    Clock clock = Clock.systemUTC();
    IdSource ids = new TimeOrderedIds(clock, new SecureRandom());
    var surroundings = new Surroundings(System.getenv(), clock, ids);
    return commandLine(surroundings);
  }

  static CommandLine commandLine(Surroundings surroundings) {
    return new CommandLine(new Tributary())
        .addSubcommand(new DemoCommand(surroundings))
        .addSubcommand(new EvaluateCommand(surroundings))
        .addSubcommand(new WarmUpCommand(surroundings))
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new ExecutionErrors());
  }
}
