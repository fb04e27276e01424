package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.Portrait;
import dev.tributary.schema.id.ProfileId;
import java.util.List;

/** Reads all that is known of a person. */
final class Portraits {
  private final TributaryClient client;

  Portraits(TributaryClient client) {
    this.client = client;
  }

  Portrait of(ProfileId id) {
    return of(id, List.of());
  }

  Portrait withReasons(ProfileId id) {
    return of(id, client.profiles().statements(id));
  }

  private Portrait of(ProfileId id, List<ShownStatement> statements) {
    ShownProfile profile = client.profiles().read(id);
    return new Portrait(profile, client.agenda().list(id), statements);
  }
}
