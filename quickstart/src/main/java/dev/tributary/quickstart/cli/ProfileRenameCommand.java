package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.InvalidInput;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.input.PersonName;
import dev.tributary.quickstart.view.RenamedView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tributary profile rename}. */
@Command(
    name = "rename",
    description = "Gives a profile another name.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary profile rename \"Mira Holm\" \"Mira Holm-Brandt\"")
final class ProfileRenameCommand extends ClientCommand {
  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "The whole name, in any case; or the profile's id.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The new name.")
  private String newName = "";

  ProfileRenameCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    var people = new People(client.profiles().list());
    ListedProfile profile = people.require(name);
    String wanted = PersonName.of(newName);
    people
        .find(wanted)
        .filter(other -> !other.id().equals(profile.id()))
        .ifPresent(ProfileRenameCommand::refuse);
    client.profiles().put(profile.id(), wanted);
    return new RenamedView(profile, wanted);
  }

  private static void refuse(ListedProfile other) {
    throw new InvalidInput(
        "There is a profile “%s” already: %s.".formatted(other.name(), other.id()),
        "Choose another name.");
  }
}
