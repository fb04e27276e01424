package dev.tributary.quickstart.cli;

import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.TimeOrderedIds;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
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
  /** The commands that tell of the others. */
  private static final Set<String> ABOUT_ALL = Set.of("completion", "help");

  private Tributary() {}

  public static void main(String[] args) {
    System.exit(commandLine(args).execute(args));
  }

  /** The one place where time and ids come from outside. */
  private static CommandLine commandLine(String... args) {
    Clock clock = Clock.systemDefaultZone();
    IdSource ids = new TimeOrderedIds(clock, new SecureRandom());
    var surroundings = new Surroundings(System.getenv(), clock, ids);
    return commandLine(surroundings, args);
  }

  /**
   * The command, for one command line.
   *
   * @param args what it is then executed with
   */
  static CommandLine commandLine(Surroundings surroundings, String... args) {
    Terminal terminal = surroundings.terminal();
    return tree(surroundings, leading(List.of(args)))
        // A text that begins with @ is a text.
        .setExpandAtFiles(false)
        .setUsageHelpWidth(terminal.width())
        .setColorScheme(Help.defaultColorScheme(terminal.isColoured("out") ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(surroundings.streams().out(), true))
        .setErr(new PrintWriter(surroundings.streams().err(), true))
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new ExecutionErrors());
  }

  private static List<String> leading(List<String> words) {
    return !words.isEmpty() && ABOUT_ALL.contains(words.getFirst()) ? List.of() : words;
  }

  private static CommandLine tree(Surroundings surroundings, List<String> words) {
    List<String> below = Subcommands.after(words);
    return new Subcommands()
        .with("up", () -> new UpCommand(surroundings))
        .with("note", () -> NoteCommand.with(surroundings, below))
        .with("profile", () -> ProfileCommand.with(surroundings, below))
        .with("conflicts", () -> ConflictsCommand.with(surroundings, below))
        .with("facts", () -> FactsCommand.with(surroundings, below))
        .with("decisions", () -> DecisionsCommand.with(surroundings, below))
        .with("dead-letters", () -> DeadLettersCommand.with(surroundings, below))
        .with("reminders", () -> RemindersCommand.with(surroundings, below))
        .with("status", () -> new StatusCommand(surroundings))
        .with("model", () -> ModelCommand.with(surroundings, below))
        .with("consent", () -> ConsentCommand.with(surroundings, below))
        .with("spending", () -> new SpendingCommand(surroundings))
        .with("token", () -> new TokenCommand(surroundings))
        .with("schema", () -> SchemaCommand.with(surroundings, below))
        .with("demo", () -> new DemoCommand(surroundings))
        .with("evaluate", () -> new EvaluateCommand(surroundings))
        .with("completion", CompletionCommand::new)
        .with("help", HelpCommand::new)
        .with("warm-up", () -> new WarmUpCommand(surroundings))
        .with("rehearse", () -> new RehearsalCommand(surroundings))
        .below(new Tributary(), words);
  }
}
