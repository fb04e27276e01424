package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.NoSuchThing;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.schema.id.FactId;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The fact that a command is about. */
final class FactArgument {
  @Parameters(index = "0", paramLabel = "ID", description = "The fact's id, or its beginning.")
  private String typed = "";

  /** The fact as it is now. */
  ShownFact read(TributaryClient client) {
    List<ShownFact> all =
        client.profiles().list().stream()
            .map(ListedProfile::id)
            .flatMap(profile -> client.profiles().facts(profile).stream())
            .toList();
    FactId id =
        ShortId.resolve("fact", typed, FactId::of, () -> all.stream().map(ShownFact::id).toList());
    return all.stream()
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new NoSuchThing(
                "There is no fact " + id + ".", "See the ids with: tributary facts list"));
  }
}
