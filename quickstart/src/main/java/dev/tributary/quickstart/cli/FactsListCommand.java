package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.FactListView;
import dev.tributary.quickstart.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tributary facts list}. */
@Command(
    name = "list",
    description = "Lists what is known, each with its id.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary facts list --profile Mira --all")
final class FactsListCommand extends ClientCommand {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Only this person's; the beginning of the name will do.")
  private @Nullable String profile;

  @Option(names = "--all", description = "Also what is superseded, rejected or only supposed.")
  private boolean all;

  FactsListCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    Map<ListedProfile, List<ShownFact>> facts = new LinkedHashMap<>();
    for (ListedProfile person : wanted(new People(client.profiles().list()))) {
      facts.put(
          person,
          client.profiles().facts(person.id()).stream()
              .filter(fact -> all || stands(fact))
              .toList());
    }
    return new FactListView(facts);
  }

  private List<ListedProfile> wanted(People people) {
    return profile == null ? people.profiles() : List.of(people.requireBeginning(profile));
  }

  private static boolean stands(ShownFact fact) {
    return fact.status().equals("current") || fact.status().equals("disputed");
  }
}
