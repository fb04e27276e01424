package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.DecidedView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.DecisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tributary profile merge}. */
@Command(
    name = "merge",
    description = "Makes one profile of two that are about the same person.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary profile merge \"Mira H.\" --into \"Mira Holm\"")
final class ProfileMergeCommand extends ClientCommand {
  @Parameters(
      paramLabel = "NAME",
      description = "The profile that goes: its whole name, in any case; or its id.")
  private String name = "";

  @Option(
      names = "--into",
      paramLabel = "NAME",
      required = true,
      description = "The profile that stays: its whole name, in any case; or its id.")
  private String into = "";

  ProfileMergeCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    var people = new People(client.profiles().list());
    ListedProfile gone = people.require(name);
    ListedProfile stays = people.require(into);
    var decision = new DecisionId(surroundings().ids().next());
    client.decisions().merge(decision, gone.id(), stays.id());
    return new DecidedView(
        decision,
        "merge",
        gone.id().toString(),
        "What is known of “%s” is known of “%s” now.".formatted(gone.name(), stays.name()));
  }
}
