package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Decisions;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.DecidedView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import picocli.CommandLine.Mixin;

/** A command by which the user gives their own word on a fact. */
abstract class FactDecisionCommand extends ClientCommand {
  private final String kind;

  @Mixin private final FactArgument argument = new FactArgument();

  /**
   * @param kind reject, confirm or correct
   */
  FactDecisionCommand(Surroundings surroundings, String kind) {
    super(surroundings);
    this.kind = kind;
  }

  abstract void decide(Decisions decisions, DecisionId id, FactId fact);

  /** What has been done, for people. */
  abstract String done(ShownFact fact);

  @Override
  final View ask(Connection open) {
    TributaryClient client = open.client();
    ShownFact fact = argument.read(client);
    var id = new DecisionId(surroundings().ids().next());
    decide(client.decisions(), id, fact.id());
    return new DecidedView(id, kind, fact.id().toString(), done(fact));
  }
}
