package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Decisions;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import picocli.CommandLine.Command;

/** {@code tributary facts reject}. */
@Command(
    name = "reject",
    description = "Says that a fact never was so; what it had superseded stands again.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary facts reject 0198c2f4-51aa")
final class FactsRejectCommand extends FactDecisionCommand {
  FactsRejectCommand(Surroundings surroundings) {
    super(surroundings, "reject");
  }

  @Override
  void decide(Decisions decisions, DecisionId id, FactId fact) {
    decisions.reject(id, fact);
  }

  @Override
  String done(ShownFact fact) {
    return "“%s” counts as never said.".formatted(fact.value());
  }
}
