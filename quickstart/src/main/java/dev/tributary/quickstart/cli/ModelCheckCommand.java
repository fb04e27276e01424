package dev.tributary.quickstart.cli;

import dev.tributary.merge.extraction.trial.ModelTrial;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.AskedModel;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tributary model check}. */
@Command(
    name = "check",
    description =
        "Has the model read a note about somebody made up, and finds out whether it keeps to"
            + " schemas. Needs nothing that runs.",
    footer = {
      "",
      "The model is the one that OPENAI_BASE_URL, OPENAI_API_KEY and TRIBUTARY_MODEL name. It gets"
          + " two questions, or more where its answers cannot be used; they may cost money."
    })
final class ModelCheckCommand implements Callable<Integer> {
  private static final double MILLIS = 1000;

  private final Surroundings surroundings;

  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--max-seconds",
      paramLabel = "SECONDS",
      description = "An answer about the sample that takes longer is a failure. Default: 20")
  private double maxSeconds = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  ModelCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Answers.Asked model =
        ModelSettings.found(surroundings)
            .orElseThrow(() ->
                new UsageError(
                    "No model is configured.",
                    "Set OPENAI_BASE_URL or OPENAI_API_KEY, and TRIBUTARY_MODEL."));
    ModelTrial trial = tryOut(model);
    ModelProblem problem = ModelProblem.of(trial, patience());
    output.print(new ModelTrialView(model, trial, problem), surroundings);
    return problem == null
        ? ExitCode.OK
        : problem.trouble().tell(spec.commandLine().getErr(), output.json);
  }

  private ModelTrial tryOut(Answers.Asked model) {
    Screen progress = surroundings.terminal().err();
    progress.progress("Asking " + ModelSettings.describe(model) + " …");
    try {
      return new AskedModel(model, surroundings.clock(), surroundings.ids()).tryOut();
    } finally {
      progress.endProgress();
    }
  }

  private Duration patience() {
    return Duration.ofMillis(Math.round(maxSeconds * MILLIS));
  }
}
