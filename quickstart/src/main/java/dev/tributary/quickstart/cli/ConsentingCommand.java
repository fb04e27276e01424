package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.ConsentedView;
import dev.tributary.quickstart.view.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command by which the user allows or refuses that a model reads notes. */
abstract class ConsentingCommand extends ClientCommand {
  private final boolean allowed;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Only notes about this person: the whole name, or the profile's id.")
  private @Nullable String profile;

  ConsentingCommand(Surroundings surroundings, boolean allowed) {
    super(surroundings);
    this.allowed = allowed;
  }

  @Override
  final View ask(Connection open) {
    TributaryClient client = open.client();
    if (profile == null) {
      client.consents().put(allowed);
      return new ConsentedView(null, allowed);
    }
    ListedProfile about = new People(client.profiles().list()).require(profile);
    client.consents().put(about.id(), allowed);
    return new ConsentedView(about, allowed);
  }
}
