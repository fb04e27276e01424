package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.InvalidInput;
import dev.tributary.quickstart.view.DecidedView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.DecisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tributary facts correct}. */
@Command(
    name = "correct",
    description = "Puts your own value in the place of a fact's.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary facts correct 0198c2f4-51aa \"Ghent\"")
final class FactsCorrectCommand extends ClientCommand {
  @Mixin private final FactArgument argument = new FactArgument();

  @Parameters(index = "1", paramLabel = "VALUE", description = "What is so instead.")
  private String value = "";

  FactsCorrectCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    if (value.isBlank()) {
      throw new InvalidInput("VALUE is empty.", "Give the right value, or reject the fact.");
    }
    TributaryClient client = open.client();
    ShownFact fact = argument.read(client);
    var decision = new DecisionId(surroundings().ids().next());
    client.decisions().correct(decision, fact.id(), value.strip());
    return new DecidedView(
        decision,
        "correct",
        fact.id().toString(),
        "“%s” takes the place of “%s”.".formatted(value.strip(), fact.value()));
  }
}
