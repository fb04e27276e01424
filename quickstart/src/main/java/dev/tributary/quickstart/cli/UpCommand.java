package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.durable.DurableInstallation;
import dev.tributary.quickstart.durable.DurableSettings;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.PortTaken;
import dev.tributary.quickstart.running.DataFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tributary up}. */
@Command(
    name = "up",
    description = "Starts everything on data that stays, says where it is, and runs until Ctrl-C.",
    footer = {
      "",
      "With OPENAI_BASE_URL or OPENAI_API_KEY (and TRIBUTARY_MODEL) set, that model reads the"
          + " notes; without, they are accepted and wait for a start with one, unless --patterns"
          + " says that fixed patterns, which see little, read them for now. TRIBUTARY_MODEL alone"
          + " is for a model that an Ollama on this machine has."
    },
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#\\s]+");

  private final Surroundings surroundings;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "The folder that keeps everything.",
        "Default: $TRIBUTARY_DATA, else $XDG_DATA_HOME/tributary, else ~/.local/share/tributary"
      })
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port of the API. Default: the one it had last time, at first 8080")
  private @Nullable Integer port;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "Lets web pages of that origin use the API. May be given several times.")
  private List<String> origins = List.of();

  @Option(
      names = "--patterns",
      description = "Without a model: reads notes by fixed patterns, which see little.")
  private boolean patterns;

  UpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Screen screen = surroundings.terminal().out();
    Instant begun = surroundings.clock().instant();
    Answers answers = answers();
    int wanted = wantedPort();
    screen.progress("Starting PostgreSQL, Kafka and three services …");
    try (DurableInstallation installation = start(answers, wanted)) {
      new UpReport(screen)
          .show(
              installation.running(),
              installation.folder(),
              data != null,
              Seconds.between(begun, surroundings.clock().instant()));
      // Nothing counts it down: the shutdown hooks end what the signal ends.
      new CountDownLatch(1).await();
      return ExitCode.OK;
    }
  }

  private Answers answers() {
    if (!patterns) {
      return ModelSettings.found(surroundings)
          .<Answers>map(asked -> asked)
          .orElseGet(Answers.Awaited::new);
    }
    if (ModelSettings.in(surroundings.environment()).isPresent()) {
      throw new UsageError(
          "--patterns is for use without a model, and one is set.",
          "Leave it out, or unset OPENAI_BASE_URL and OPENAI_API_KEY.");
    }
    return new Answers.Patterns();
  }

  private int wantedPort() {
    if (port == null) {
      return 0;
    }
    if (port < 1 || port > HIGHEST_PORT) {
      throw new UsageError(
          "--port is out of range.", "Name a number from 1 to " + HIGHEST_PORT + ".");
    }
    return port;
  }

  private DurableInstallation start(Answers answers, int wanted) {
    try {
      return DurableInstallation.start(
          new DurableSettings(
              DataFolder.choose(data, surroundings.environment()),
              wanted,
              answers,
              answers instanceof Answers.Awaited ? null : ModelSettings.describe(answers),
              origins.stream().map(UpCommand::origin).toList()),
          surroundings.clock(),
          surroundings.ids());
    } catch (PortTaken e) {
      throw new UsageError(
          "Port %d of 127.0.0.1 is taken by another program.".formatted(e.port()),
          "Stop that one, or name another port with --port.");
    }
  }

  private static String origin(String text) {
    if (ORIGIN.matcher(text).matches()) {
      return text;
    }
    throw new UsageError(
        "--allow-origin is not an origin.",
        "Name scheme, host and port alone, such as http://127.0.0.1:3000.");
  }
}
