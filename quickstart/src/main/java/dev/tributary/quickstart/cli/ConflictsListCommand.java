package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.ConflictListView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.ProfileId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tributary conflicts list}. */
@Command(
    name = "list",
    description = "Lists contradictions that no note has settled yet.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tributary conflicts list --profile Mira --all",
      "  tributary conflicts list --why"
    })
final class ConflictsListCommand extends ClientCommand {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Only this person's; the beginning of the name will do.")
  private @Nullable String profile;

  @Option(names = "--all", description = "Also those that are settled.")
  private boolean all;

  @Mixin private final WhyOption why = new WhyOption();

  ConflictsListCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    var people = new People(client.profiles().list());
    @Nullable ProfileId about = profile == null ? null : people.requireBeginning(profile).id();
    List<ShownConflict> conflicts = client.conflicts().list(about, all ? null : "open");
    return new ConflictListView(
        conflicts, people, why.reasons(client, conflicts.stream().map(ShownConflict::profile)));
  }
}
