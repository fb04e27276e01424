package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.Portrait;
import dev.tributary.quickstart.view.ProfileView;
import dev.tributary.quickstart.view.View;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tributary profile show}. */
@Command(
    name = "show",
    description = "Shows what is known of a person: facts, open conflicts, reminders.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tributary profile show Mira",
      "  tributary profile show Mira --why",
      "  tributary profile show Mira --json | jq '.facts[] | select(.status == \"current\")'"
    })
final class ProfileShowCommand extends ClientCommand {
  @Parameters(
      paramLabel = "NAME",
      description = "The person: the name or its beginning, in any case; or the profile's id.")
  private String name = "";

  @Mixin private final WhyOption why = new WhyOption();

  ProfileShowCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    ListedProfile profile = new People(client.profiles().list()).requireBeginning(name);
    Portrait portrait = new Portraits(client).of(profile.id());
    return new ProfileView(portrait, why.reasons(client, Stream.of(profile.id())));
  }
}
