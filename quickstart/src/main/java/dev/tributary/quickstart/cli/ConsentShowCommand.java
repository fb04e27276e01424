package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.ConsentView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;

/** {@code tributary consent show}. */
@Command(
    name = "show",
    description = "Shows whether a model may read your notes, and about whom it may not.")
final class ConsentShowCommand extends ClientCommand {
  ConsentShowCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    return new ConsentView(client.consents().read(), new People(client.profiles().list()));
  }
}
