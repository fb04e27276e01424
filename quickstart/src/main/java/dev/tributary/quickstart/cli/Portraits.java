package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.Portrait;
import dev.tributary.schema.id.ProfileId;

/** Reads all that is known of a person. */
final class Portraits {
  private final TributaryClient client;

  Portraits(TributaryClient client) {
    this.client = client;
  }

  Portrait of(ProfileId id) {
    return new Portrait(client.profiles().read(id), client.agenda().list(id));
  }
}
