package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownDecision;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.DecisionListView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.ProfileId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tributary decisions list}. */
@Command(name = "list", description = "Lists decisions that are in force, oldest first.")
final class DecisionsListCommand extends ClientCommand {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Only this person's; the beginning of the name will do.")
  private @Nullable String profile;

  @Option(names = "--all", description = "Also those that were undone.")
  private boolean all;

  DecisionsListCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    var people = new People(client.profiles().list());
    @Nullable ProfileId about = profile == null ? null : people.requireBeginning(profile).id();
    List<ShownDecision> decisions =
        client.decisions().list(about).stream().filter(it -> all || it.isInForce()).toList();
    return new DecisionListView(decisions, people);
  }
}
