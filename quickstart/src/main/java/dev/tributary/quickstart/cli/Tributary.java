package dev.tributary.quickstart.cli;

import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.TimeOrderedIds;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code tributary}. */
@Command(
    name = "tributary",
    description = "Notes flow in, profiles grow.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All went well.",
      "1:Something failed, or a note could not be merged.",
      "2:The command line, or a file that it names, has to be corrected.",
      "3:There is no such thing, or several answer to the name.",
      "4:The server refused: token, limits, or somebody else was faster.",
      "5:Tributary is not running, or cannot be reached.",
      "130:Interrupted."
    },
    footerHeading = "%nTo begin with:%n",
    footer = {
      "  tributary up",
      "  tributary note add --profile \"Mira Holm\" \"She has moved to Ghent.\" --wait",
      "  tributary profile show Mira --why"
    })
final class Tributary {
  private Tributary() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The one place where time and ids come from outside. */
  private static CommandLine commandLine() {
    Clock clock = Clock.systemDefaultZone();
    IdSource ids = new TimeOrderedIds(clock, new SecureRandom());
    var surroundings = new Surroundings(System.getenv(), clock, ids);
    return commandLine(surroundings);
  }

  static CommandLine commandLine(Surroundings surroundings) {
    Terminal terminal = surroundings.terminal();
    CommandLine all = new CommandLine(new Tributary());
    all.addSubcommand(new UpCommand(surroundings))
        .addSubcommand(NoteCommand.with(surroundings))
        .addSubcommand(ProfileCommand.with(surroundings))
        .addSubcommand(ConflictsCommand.with(surroundings))
        .addSubcommand(RemindersCommand.with(surroundings))
        .addSubcommand(new StatusCommand(surroundings))
        .addSubcommand(new TokenCommand(surroundings))
        .addSubcommand(SchemaCommand.with(surroundings))
        .addSubcommand(new DemoCommand(surroundings))
        .addSubcommand(new EvaluateCommand(surroundings))
        .addSubcommand(new CompletionCommand())
        .addSubcommand(new HelpCommand())
        .addSubcommand(new WarmUpCommand(surroundings));
    return all
        // A text that begins with @ is a text.
        .setExpandAtFiles(false)
        .setUsageHelpWidth(terminal.width())
        .setColorScheme(Help.defaultColorScheme(terminal.isColoured("out") ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(surroundings.streams().out(), true))
        .setErr(new PrintWriter(surroundings.streams().err(), true))
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new ExecutionErrors());
  }
}
