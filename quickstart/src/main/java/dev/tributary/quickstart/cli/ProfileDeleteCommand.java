package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.DeletedView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tributary profile delete}. */
@Command(
    name = "delete",
    description = "Deletes a profile with its notes, facts, conflicts and reminders, for good.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary profile delete \"Mira Holm\"")
final class ProfileDeleteCommand extends ClientCommand {
  @Parameters(
      paramLabel = "NAME",
      description = "The whole name, in any case; or the profile's id.")
  private String name = "";

  @Mixin private final Confirmation confirmation = new Confirmation();

  ProfileDeleteCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    ListedProfile profile = new People(client.profiles().list()).require(name);
    int notes = client.notes().list(profile.id()).size();
    String what = "the profile “%s” with its %d notes".formatted(profile.name(), notes);
    confirmation.require("Delete " + what + ", for good?", "Nothing was deleted", surroundings());
    client.profiles().delete(profile.id());
    return new DeletedView(what, profile.id().toString(), null);
  }
}
