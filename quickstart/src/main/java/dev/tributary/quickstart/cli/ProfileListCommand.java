package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.view.ProfileListView;
import dev.tributary.quickstart.view.View;
import java.util.Comparator;
import picocli.CommandLine.Command;

/** {@code tributary profile list}. */
@Command(name = "list", description = "Lists the people that notes are about, by name.")
final class ProfileListCommand extends ClientCommand {
  ProfileListCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    return new ProfileListView(
        open.client().profiles().list().stream()
            .sorted(
                Comparator.comparing(ListedProfile::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(ListedProfile::createdAt))
            .toList());
  }
}
