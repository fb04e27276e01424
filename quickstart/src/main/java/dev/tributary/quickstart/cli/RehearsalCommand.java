package dev.tributary.quickstart.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does what the client commands do, in a process that does nothing else. */
@Command(name = "rehearse", hidden = true)
final class RehearsalCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(description = "The folder of an installation that is there for this alone.")
  private Path data = Path.of("");

  RehearsalCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    new Rehearsal(surroundings, data).run();
    return ExitCode.OK;
  }
}
