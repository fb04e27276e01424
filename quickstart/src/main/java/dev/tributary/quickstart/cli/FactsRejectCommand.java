package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.DecidedView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.DecisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary facts reject}. */
@Command(
    name = "reject",
    description = "Says that a fact never was so; what it had superseded stands again.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary facts reject 0198c2f4-51aa")
final class FactsRejectCommand extends ClientCommand {
  @Mixin private final FactArgument argument = new FactArgument();

  FactsRejectCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    ShownFact fact = argument.read(client);
    var decision = new DecisionId(surroundings().ids().next());
    client.decisions().reject(decision, fact.id());
    return new DecidedView(
        decision, "reject", fact.id().toString(), "“" + fact.value() + "” counts as never said.");
  }
}
