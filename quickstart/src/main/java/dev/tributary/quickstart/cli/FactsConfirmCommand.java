package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.DecidedView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.DecisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary facts confirm}. */
@Command(
    name = "confirm",
    description = "Says that a fact is so; whatever excludes it is closed.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary facts confirm 0198c2f4-51aa")
final class FactsConfirmCommand extends ClientCommand {
  @Mixin private final FactArgument argument = new FactArgument();

  FactsConfirmCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    ShownFact fact = argument.read(client);
    var decision = new DecisionId(surroundings().ids().next());
    client.decisions().confirm(decision, fact.id());
    return new DecidedView(
        decision, "confirm", fact.id().toString(), "“" + fact.value() + "” is so.");
  }
}
