package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Decisions;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.input.InvalidInput;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tributary facts correct}. */
@Command(
    name = "correct",
    description = "Puts your own value in the place of a fact's.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary facts correct 0198c2f4-51aa \"Ghent\"")
final class FactsCorrectCommand extends FactDecisionCommand {
  @Parameters(index = "1", paramLabel = "VALUE", description = "What is so instead.")
  private String value = "";

  FactsCorrectCommand(Surroundings surroundings) {
    super(surroundings, "correct");
  }

  @Override
  void decide(Decisions decisions, DecisionId id, FactId fact) {
    if (value.isBlank()) {
      throw new InvalidInput("VALUE is empty.", "Give the right value, or reject the fact.");
    }
    decisions.correct(id, fact, value.strip());
  }

  @Override
  String done(ShownFact fact) {
    return "“%s” takes the place of “%s”.".formatted(value.strip(), fact.value());
  }
}
