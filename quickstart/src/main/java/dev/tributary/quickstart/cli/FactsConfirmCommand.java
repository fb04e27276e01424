package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Decisions;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import picocli.CommandLine.Command;

/** {@code tributary facts confirm}. */
@Command(
    name = "confirm",
    description = "Says that a fact is so; whatever excludes it is closed.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary facts confirm 0198c2f4-51aa")
final class FactsConfirmCommand extends FactDecisionCommand {
  FactsConfirmCommand(Surroundings surroundings) {
    super(surroundings, "confirm");
  }

  @Override
  void decide(Decisions decisions, DecisionId id, FactId fact) {
    decisions.confirm(id, fact);
  }

  @Override
  String done(ShownFact fact) {
    return "“%s” is so.".formatted(fact.value());
  }
}
