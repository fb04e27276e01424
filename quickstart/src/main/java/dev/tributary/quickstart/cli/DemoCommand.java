package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.demo.Demo;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.InstallationSettings;
import dev.tributary.quickstart.embedded.RecordedAnswers;
import dev.tributary.quickstart.sample.SampleNotes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code tributary demo}. */
@Command(
    name = "demo",
    description =
        "Starts everything on temporary data, puts in sample notes about made-up people, and shows"
            + " what becomes of them.",
    footer = {
      "",
      "With OPENAI_BASE_URL or OPENAI_API_KEY (and TRIBUTARY_MODEL) set, that model reads the"
          + " notes; without, recorded answers do."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Screen screen = surroundings.terminal().out();
    var recordings = new RecordedAnswers();
    Answers answers =
        ModelSettings.found(surroundings)
            .<Answers>map(asked -> asked)
            .orElseGet(() -> new Answers.Recorded(recordings));
    SampleNotes sample = SampleNotes.read();
    var show = new DemoShow(screen, surroundings.clock());
    show.introduce(sample, answers);
    return new TemporaryInstallation(surroundings, screen)
        .run(
            InstallationSettings.temporary(answers),
            installation ->
                show.play(
                    installation,
                    Demo.of(
                        sample,
                        installation,
                        recordings,
                        surroundings.clock(),
                        surroundings.ids())));
  }
}
