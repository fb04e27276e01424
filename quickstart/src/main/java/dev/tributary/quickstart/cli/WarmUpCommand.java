package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.demo.Demo;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.InstallationSettings;
import dev.tributary.quickstart.embedded.RecordedAnswers;
import dev.tributary.quickstart.sample.SampleNotes;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does what the demo and the client commands do, for the JVM to learn from, and shows nothing. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(description = "What starts another JVM that is to learn the client commands alone.")
  private List<String> other = List.of();

  WarmUpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var recordings = new RecordedAnswers();
    var settings = InstallationSettings.temporary(new Answers.Recorded(recordings));
    return new TemporaryInstallation(surroundings, surroundings.terminal().err())
        .run(
            settings,
            installation -> {
              Demo demo =
                  Demo.of(
                      SampleNotes.read(),
                      installation,
                      recordings,
                      surroundings.clock(),
                      surroundings.ids());
              demo.putAll(() -> {});
              installation.awaitDone(left -> {});
              demo.profiles();
              demo.reminders();
              new ClientWarmUp(surroundings).run(installation, other);
              return ExitCode.OK;
            });
  }
}
