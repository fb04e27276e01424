package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.view.SpendingView;
import dev.tributary.quickstart.view.View;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tributary spending}. */
@Command(
    name = "spending",
    description = "Shows what the model was asked for you, day by day, and what that cost.",
    footerHeading = "%nExamples:%n",
    footer = {"  tributary spending", "  tributary spending --from 2026-03-01 --json"})
final class SpendingCommand extends ClientCommand {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day, in UTC. Default: 29 days before the last.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day, in UTC. Default: today.")
  private @Nullable LocalDate to;

  SpendingCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    return new SpendingView(open.client().spending(from, to));
  }
}
