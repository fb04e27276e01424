package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.embedded.InstallationSettings;
import dev.tributary.quickstart.evaluation.Annotations;
import dev.tributary.quickstart.evaluation.Dataset;
import dev.tributary.quickstart.evaluation.Evaluate;
import dev.tributary.quickstart.evaluation.Extractions;
import dev.tributary.quickstart.evaluation.Outcome;
import dev.tributary.quickstart.evaluation.Predictions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tributary evaluate}. */
@Command(
    name = "evaluate",
    description =
        "Puts a dataset through the real pipeline and writes what has become of it, for a scorer"
            + " to judge. Where it is annotated, facts are compared with that, too.",
    footer = {
      "",
      "The model is the one that OPENAI_BASE_URL, OPENAI_API_KEY and TRIBUTARY_MODEL name. With"
          + " --extractions it is asked only whether two values mean the same; without a model,"
          + " their words alone decide that."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  /** A dataset may be of any year, and notes written in the future are refused otherwise. */
  private static final Duration ANY_TIME_AHEAD = Duration.ofDays(36_500);

  private static final String NO_ANSWERS =
      "Nothing says who reads the notes: give --extractions FILE or --patterns, or set"
          + " OPENAI_BASE_URL or OPENAI_API_KEY.";
  private static final String TWO_READERS =
      "--patterns and --extractions both say who reads the notes: give one of them.";

  private final Surroundings surroundings;

  @Option(
      names = "--dataset",
      required = true,
      paramLabel = "FILE",
      description = "Scenarios, one JSON object a line: id, timezone, profile.name, notes.")
  private Path dataset = Path.of("");

  @Option(
      names = "--extractions",
      paramLabel = "FILE",
      description = {
        "Recorded answers: {\"note\": \"SCENARIO/NOTE\", \"extraction\": {..}} a line.",
        "Without it, the model reads the notes."
      })
  private @Nullable Path extractions;

  @Option(
      names = "--patterns",
      description = "Reads the notes by fixed patterns, and calls no model at all.")
  private boolean patterns;

  @Option(
      names = "--predictions",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the state after the last note, one JSON object a scenario.")
  private Path predictions = Path.of("");

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  EvaluateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Dataset scenarios = Dataset.read(dataset);
    Answers answers = answers(scenarios);
    Predictions.requireWritable(predictions);
    Screen progress = surroundings.terminal().err();
    progress.line(
        "%d notes of %d scenarios, read by %s."
            .formatted(
                scenarios.noteCount(),
                scenarios.scenarios().size(),
                ModelSettings.describe(answers)));
    InstallationSettings settings =
        InstallationSettings.temporary(answers).allowingNotesAhead(ANY_TIME_AHEAD);
    return new TemporaryInstallation(surroundings, progress)
        .run(settings, installation -> evaluate(scenarios, installation, progress));
  }

  private Answers answers(Dataset scenarios) {
    if (patterns && extractions != null) {
      throw new UsageError(TWO_READERS);
    }
    if (patterns) {
      return new Answers.Patterns();
    }
    Optional<Answers.Asked> model = ModelSettings.found(surroundings);
    if (extractions == null) {
      return model.orElseThrow(() -> new UsageError(NO_ANSWERS));
    }
    return new Answers.Recorded(
        Evaluate.recorded(scenarios, Extractions.read(extractions, scenarios)), model.orElse(null));
  }

  private int evaluate(Dataset scenarios, Installation installation, Screen progress) {
    Instant begun = surroundings.clock().instant();
    var bar = new NoteBar(progress, scenarios.noteCount());
    List<Outcome> outcomes = new Evaluate(installation).run(scenarios, bar::show);
    Predictions.write(predictions, outcomes);
    Duration took = Duration.between(begun, surroundings.clock().instant());
    var summary =
        EvaluationSummary.of(
            outcomes, Annotations.read(dataset).score(outcomes).orElse(null), took);
    outcomes.forEach(outcome -> outcome.parked().forEach(note -> progress.line("Parked: " + note)));
    List<String> lines = json ? List.of(summary.json()) : summary.text();
    lines.forEach(surroundings.terminal().out()::line);
    return summary.parked() == 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
