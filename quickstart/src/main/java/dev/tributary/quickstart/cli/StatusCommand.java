package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.view.InstallationStatus;
import dev.tributary.quickstart.view.StatusView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;

/** {@code tributary status}. */
@Command(
    name = "status",
    description = "Tells whether Tributary is up, whether the model answers, and how notes fare.",
    footerHeading = "%nExamples:%n",
    footer = {"  tributary status", "  psql \"$(tributary status --json | jq -r .postgres)\""})
final class StatusCommand extends ClientCommand {
  StatusCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    return new StatusView(
        open.front(),
        open.client().status(),
        open.local().map(running -> new InstallationStatus(running, dataFolder())).orElse(null));
  }
}
