package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownDecision;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.quickstart.view.UndoneView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.DecisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tributary decisions undo}. */
@Command(name = "undo", description = "Undoes a decision, as if it had not been made.")
final class DecisionsUndoCommand extends ClientCommand {
  @Parameters(paramLabel = "ID", description = "The decision's id, or its beginning.")
  private String typed = "";

  DecisionsUndoCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    DecisionId id =
        ShortId.resolve(
            "decision",
            typed,
            DecisionId::of,
            () -> client.decisions().list(null).stream().map(ShownDecision::id).toList());
    client.decisions().undo(id);
    return new UndoneView(id);
  }
}
